package nl.sluitend.infra.guards.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import nl.sluitend.infra.guards.seeded.gateway.feed.ReadsADayItself;
import nl.sluitend.infra.guards.seeded.gateway.feed.ReadsAMonthByReference;
import nl.sluitend.infra.guards.seeded.query.handover.Innocent;
import org.junit.jupiter.api.Test;

/** Days, months, moments and lengths of time are read in one place, strictly. */
class DaysTest {

    private static final Guard ONE_READING = new Guard(DaysTest::nobodyReadsDaysItself);

    /** A period is a step that somebody types at the command line; it is no day. */
    private static final Set<String> SPARED = Set.of("java.time.Period");

    @Test
    void daysAreReadInTheCalendarOnly() {
        ONE_READING.finds(ReadsADayItself.class);
        ONE_READING.finds(ReadsAMonthByReference.class);
        ONE_READING.spares(Innocent.class);
        ONE_READING.holds();
    }

    private static ArchRule nobodyReadsDaysItself(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.in("kernel.calendar"))
                .should()
                .accessTargetWhere(DescribedPredicate.describe("read a day", DaysTest::reads));
    }

    private static boolean reads(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return owner.getPackageName().startsWith("java.time")
                && access.getName().startsWith("parse")
                && !SPARED.contains(owner.getName());
    }
}
