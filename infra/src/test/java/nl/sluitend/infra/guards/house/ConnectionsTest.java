package nl.sluitend.infra.guards.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.sql.DriverManager;
import nl.sluitend.infra.guards.seeded.infra.launcher.ConnectsWithoutALimit;
import nl.sluitend.infra.guards.seeded.infra.launcher.KnowsEverySide;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Nobody waits without end for a database that accepts and stays silent: the limit is given where a connection is made. */
class ConnectionsTest {

    private static final Guard LIMITED = new Guard(ConnectionsTest::nobodyConnectsWithoutALimit);

    @Test
    void everyConnectionHasALimit() {
        LIMITED.finds(ConnectsWithoutALimit.class);
        LIMITED.spares(KnowsEverySide.class);
        LIMITED.holds();
    }

    private static ArchRule nobodyConnectsWithoutALimit(House house) {
        return noClasses()
                .that()
                .doNotHaveSimpleName("DataSources")
                .and()
                .haveNameNotMatching(".*\\.infra\\.nodes\\.Session")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(DriverManager.class, DriverManagerDataSource.class);
    }
}
