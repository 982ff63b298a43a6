package nl.sluitend.infra.events;

import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import nl.sluitend.command.agreement.CoveredDays;
import nl.sluitend.kernel.agreement.AgreementKind;
import nl.sluitend.kernel.agreement.AgreementTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days as a table beside the events, where two registrations with one municipality wait for each other. */
@Component
class CoveredDaysOnPostgres implements CoveredDays {

    private final JdbcClient jdbc;

    CoveredDaysOnPostgres(DataSource events) {
        jdbc = JdbcClient.create(events);
    }

    @Override
    public Optional<AgreementTerms> cover(AgreementTerms terms) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('agreement ' || :of, 0))")
                .param("of", terms.municipality() + " " + terms.kind())
                .query((_, _) -> true)
                .single();
        var other = overlapping(terms);
        if (other.isEmpty()) {
            keep(terms);
        }
        return other;
    }

    private Optional<AgreementTerms> overlapping(AgreementTerms terms) {
        return jdbc.sql("""
                        select agreement, municipality, kind, first_day, last_day from agreement_days
                        where municipality = :municipality and kind = :kind and agreement <> :agreement
                          and daterange(first_day, last_day, '[]') && daterange(:from, :until, '[]')
                        order by first_day, agreement limit 1""")
                .param("municipality", terms.municipality())
                .param("kind", terms.kind().name())
                .param("agreement", terms.agreement())
                .param("from", terms.from())
                .param("until", terms.until(), java.sql.Types.DATE)
                .query((row, _) -> new AgreementTerms(
                        row.getString(1),
                        row.getString(2),
                        AgreementKind.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)))
                .optional();
    }

    private void keep(AgreementTerms terms) {
        jdbc.sql("""
                        insert into agreement_days (agreement, municipality, kind, first_day, last_day)
                        values (:agreement, :municipality, :kind, :from, :until)
                        on conflict (agreement) do update set last_day = excluded.last_day""")
                .param("agreement", terms.agreement())
                .param("municipality", terms.municipality())
                .param("kind", terms.kind().name())
                .param("from", terms.from())
                .param("until", terms.until(), java.sql.Types.DATE)
                .update();
    }
}
