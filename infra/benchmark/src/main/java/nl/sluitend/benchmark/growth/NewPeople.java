package nl.sluitend.benchmark.growth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sluitend.gateway.privacy.InhabitantStreams;
import nl.sluitend.gateway.privacy.KnownCases;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.gateway.privacy.Unconfirmed;
import nl.sluitend.gateway.privacy.WwCaseKeys;
import nl.sluitend.kernel.inhabitant.Bsn;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.support.AutowireCandidateQualifier;
import org.springframework.beans.factory.support.GenericBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** New people: each gets a pseudonym, a key and sealed values from the product's own vault. */
final class NewPeople implements AutoCloseable {

    private static final int FIRST_NUMBER = 900_000_000;
    /** One in this many numbers passes the eleven-test. */
    private static final int ONE_IN_SO_MANY = 11;

    private final AnnotationConfigApplicationContext vault;
    private final PersonVault people;
    private final Unconfirmed unconfirmed;
    private final WwCaseKeys cases;
    private final RegionMunicipalities municipalities;
    private int number;
    private long ordinal;

    private NewPeople(AnnotationConfigApplicationContext vault, RegionMunicipalities municipalities) {
        this.vault = vault;
        this.people = vault.getBean(PersonVault.class);
        this.unconfirmed = vault.getBean(Unconfirmed.class);
        this.cases = vault.getBean(WwCaseKeys.class);
        this.municipalities = municipalities;
        this.number = FIRST_NUMBER + ONE_IN_SO_MANY * known(vault);
    }

    /** Numbers are given out in order: an earlier history has used the first ones. */
    private static int known(AnnotationConfigApplicationContext vault) {
        return JdbcClient.create(vault.getBean(DataSource.class))
                .sql("select count(*) from bsn")
                .query(Integer.class)
                .single();
    }

    /** For that vault, with that keyset. */
    static NewPeople in(String uri, Path keyset, RegionMunicipalities municipalities) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("benchmark", Map.of("sluitend.vault.keyset", keyset.toString())));
        context.registerBeanDefinition("vaultDataSource", dataSource(uri));
        context.registerBean(InhabitantStreams.class, () -> _ -> true);
        context.registerBean(KnownCases.class, () -> _ -> false);
        context.scan("nl.sluitend.gateway.privacy");
        context.refresh();
        return new NewPeople(context, municipalities);
    }

    private static GenericBeanDefinition dataSource(String uri) {
        var definition = new GenericBeanDefinition();
        definition.setBeanClass(DataSource.class);
        definition.setInstanceSupplier(() -> migrated(uri));
        definition.setDestroyMethodName("close");
        definition.addQualifier(new AutowireCandidateQualifier(Qualifier.class, "vault"));
        return definition;
    }

    private static HikariDataSource migrated(String uri) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(uri);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/vault")
                .load()
                .migrate();
        return pool;
    }

    /** The values of placeholders for that many people. */
    List<Map<Placeholder, byte[]>> next(int count) {
        var numbers = new ArrayList<Bsn>();
        while (numbers.size() < count) {
            numbers.add(nextNumber());
        }
        var known = people.identify(numbers);
        unconfirmed.confirm(known.values());
        people.prepare(known.values());
        return numbers.stream()
                .map(bsn -> stranger(requireNonNull(known.get(bsn))))
                .toList();
    }

    private Bsn nextNumber() {
        do {
            number++;
        } while (!Bsn.passes(Integer.toString(number)));
        return new Bsn(Integer.toString(number));
    }

    private Map<Placeholder, byte[]> stranger(InhabitantId inhabitant) {
        var reference = "WW-" + inhabitant.value();
        var filled = new EnumMap<Placeholder, byte[]>(Placeholder.class);
        filled.putAll(municipalities.of(ordinal++));
        fill(filled, Placeholder.INHABITANT, inhabitant.value());
        fill(filled, Placeholder.WW_CASE, cases.idOf(reference).value());
        for (var key : List.of(Placeholder.HANDOVER, Placeholder.TRAJECTORY, Placeholder.PLACEMENT)) {
            fill(filled, key, UUID.randomUUID().toString());
        }
        seal(filled, inhabitant, Placeholder.REFERENCE, reference);
        seal(filled, inhabitant, Placeholder.NAME, "Inwoner " + ordinal);
        seal(filled, inhabitant, Placeholder.BIRTH_DATE, "1985-04-%02d".formatted(1 + ordinal % 28));
        seal(filled, inhabitant, Placeholder.CONTACT, "{\"phone\":\"+31600000%03d\"}".formatted(ordinal % 1000));
        seal(filled, inhabitant, Placeholder.CONTACT_PERSON, "{\"name\":\"Sanne\",\"phone\":\"+31600000001\"}");
        return filled;
    }

    private void seal(Map<Placeholder, byte[]> filled, InhabitantId inhabitant, Placeholder blank, String open) {
        fill(filled, blank, people.seal(inhabitant, open).value());
    }

    private static void fill(Map<Placeholder, byte[]> filled, Placeholder blank, String text) {
        filled.put(blank, text.getBytes(UTF_8));
    }

    @Override
    public void close() {
        vault.close();
    }
}
