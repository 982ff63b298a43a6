package nl.sluitend.infra.guards.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import nl.sluitend.infra.guards.seeded.gateway.feed.LogsACount;
import nl.sluitend.infra.guards.seeded.gateway.feed.LogsAPerson;
import nl.sluitend.infra.guards.seeded.gateway.privacy.LogsInTheVault;
import org.junit.jupiter.api.Test;

/** What holds a person's open values has no log at hand: a log line cannot be destroyed with a key. */
class LogsTest {

    /** Values that somebody can read, by the name of their type; a sealed one is not among them. */
    private static final Set<String> OPEN = Set.of(
            "Bsn",
            "BirthDate",
            "PersonName",
            "OpenPerson",
            "Contact",
            "ContactPerson",
            "OpenedNotes",
            "NotesOfRequest");

    private static final Guard PERSONS = new Guard(LogsTest::whoHoldsAPersonDoesNotLog);
    private static final Guard VAULT = new Guard(LogsTest::theVaultDoesNotLog);

    @Test
    void whoHoldsAnOpenValueDoesNotLog() {
        PERSONS.finds(LogsAPerson.class);
        PERSONS.spares(LogsACount.class);
        PERSONS.holds();
    }

    @Test
    void eachOfThemIsThere() {
        assertThat(OPEN).allMatch(Guard::isInTheProduct);
        assertThat(Guard.isInTheProduct("OpenDetails")).isFalse();
    }

    @Test
    void theVaultDoesNotLog() {
        VAULT.finds(LogsInTheVault.class);
        VAULT.holds();
    }

    private static ArchRule whoHoldsAPersonDoesNotLog(House house) {
        return noClasses()
                .that(Conditions.are("holding an open value", LogsTest::holdsAnOpenValue))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.slf4j..");
    }

    private static ArchRule theVaultDoesNotLog(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.in("gateway.privacy"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.slf4j..");
    }

    private static boolean holdsAnOpenValue(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(use -> OPEN.contains(use.getTargetClass().getSimpleName()));
    }
}
