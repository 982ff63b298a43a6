package nl.sluitend.infra.guards.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import nl.sluitend.infra.guards.seeded.kernel.handover.KnowsSpring;
import nl.sluitend.infra.guards.seeded.query.lower.KnowsTheUpper;
import nl.sluitend.infra.guards.seeded.query.upper.KnowsTheLower;
import org.junit.jupiter.api.Test;

/** Packages stand on floors: each can be read, and taken out, without those above it. */
class CirclesTest {

    private static final Guard NO_CIRCLES = new Guard(CirclesTest::packagesStandOnFloors);

    @Test
    void noPackagesKnowEachOther() {
        NO_CIRCLES.finds(KnowsTheLower.class);
        NO_CIRCLES.finds(KnowsTheUpper.class);
        NO_CIRCLES.spares(KnowsSpring.class);
        NO_CIRCLES.holds();
    }

    private static ArchRule packagesStandOnFloors(House house) {
        return slices().matching(house.root() + ".(**)").should().beFreeOfCycles();
    }
}
