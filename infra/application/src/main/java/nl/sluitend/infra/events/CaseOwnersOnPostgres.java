package nl.sluitend.infra.events;

import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import nl.sluitend.command.wwcase.CaseOwners;
import nl.sluitend.gateway.privacy.KnownCases;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The owners of cases as a table beside the events, where two nodes that claim one case wait for each other. */
@Component
class CaseOwnersOnPostgres implements CaseOwners, KnownCases {

    private final JdbcClient jdbc;

    CaseOwnersOnPostgres(DataSource events) {
        jdbc = JdbcClient.create(events);
    }

    @Override
    public Owner claim(WwCaseId wwCase, InhabitantId inhabitant, Instant assertedAt) {
        boolean isNew = jdbc.sql("insert into ww_case_owner (ww_case, inhabitant, asserted_at) "
                                + "values (:wwCase, :inhabitant, :at) on conflict (ww_case) do nothing")
                        .param("wwCase", wwCase.value())
                        .param("inhabitant", inhabitant.value())
                        .param("at", Timestamp.from(assertedAt))
                        .update()
                > 0;
        return isNew ? new Owner(inhabitant, assertedAt) : ownerOf(wwCase);
    }

    @Override
    public boolean isOwned(WwCaseId wwCase) {
        return jdbc.sql("select exists (select 1 from ww_case_owner where ww_case = :wwCase)")
                .param("wwCase", wwCase.value())
                .query(Boolean.class)
                .single();
    }

    private Owner ownerOf(WwCaseId wwCase) {
        return jdbc.sql("select inhabitant, asserted_at from ww_case_owner where ww_case = :wwCase")
                .param("wwCase", wwCase.value())
                .query((row, _) -> new Owner(
                        new InhabitantId(row.getString(1)), row.getTimestamp(2).toInstant()))
                .single();
    }
}
