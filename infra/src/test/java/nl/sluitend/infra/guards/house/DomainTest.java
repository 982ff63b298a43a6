package nl.sluitend.infra.guards.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.sluitend.infra.guards.seeded.command.handover.AsksAClock;
import nl.sluitend.infra.guards.seeded.command.handover.KnowsSpringToo;
import nl.sluitend.infra.guards.seeded.command.handover.Logs;
import nl.sluitend.infra.guards.seeded.command.handover.ThrowsAnything;
import nl.sluitend.infra.guards.seeded.command.handover.ThrowsDice;
import nl.sluitend.infra.guards.seeded.command.handover.ThrowsRandomIds;
import nl.sluitend.infra.guards.seeded.command.ticker.Ticks;
import org.junit.jupiter.api.Test;

/** The domain decides on what it is given: no framework, no clock, no chance, no log, no exception without a name. */
class DomainTest {

    /** Parts of the command side that are no domain: what wakes it up. */
    private static final String[] OUTSIDE = {"command.ticker"};

    private static final Set<Class<?>> GENERIC = Set.of(
            Throwable.class,
            Error.class,
            Exception.class,
            RuntimeException.class,
            IllegalStateException.class,
            IllegalArgumentException.class,
            UnsupportedOperationException.class);

    private static final Guard FRAMEWORKS = new Guard(DomainTest::knowsNoFramework);
    private static final Guard CLOCKS = new Guard(DomainTest::asksNoClock);
    private static final Guard CHANCE = new Guard(DomainTest::leavesNothingToChance);
    private static final Guard EXCEPTIONS = new Guard(DomainTest::throwsNothingGeneric);

    @Test
    void theDomainHoldsNoSpringAndNoLog() {
        FRAMEWORKS.finds(KnowsSpringToo.class);
        FRAMEWORKS.finds(Logs.class);
        FRAMEWORKS.holds();
    }

    @Test
    void theDomainAsksNoClock() {
        CLOCKS.finds(AsksAClock.class);
        CLOCKS.spares(Ticks.class);
        CLOCKS.holds();
    }

    @Test
    void theDomainLeavesNothingToChance() {
        CHANCE.finds(ThrowsDice.class);
        CHANCE.finds(ThrowsRandomIds.class);
        CHANCE.holds();
    }

    @Test
    void theDomainRefusesByName() {
        EXCEPTIONS.finds(ThrowsAnything.class);
        EXCEPTIONS.holds();
    }

    private static GivenClassesConjunction noDomainClass(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.in("command"))
                .and()
                .resideOutsideOfPackages(house.in(OUTSIDE));
    }

    private static ArchRule knowsNoFramework(House house) {
        return noDomainClass(house)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.slf4j..",
                        "org.apache.commons.logging..",
                        "java.util.logging..",
                        "lombok..");
    }

    private static ArchRule asksNoClock(House house) {
        return noDomainClass(house)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class)
                .orShould()
                .callMethodWhere(Clocks.ANY_NOW);
    }

    private static ArchRule leavesNothingToChance(House house) {
        return noDomainClass(house)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\..*Random(Generator)?")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random");
    }

    private static ArchRule throwsNothingGeneric(House house) {
        return noDomainClass(house).should().callConstructorWhere(Conditions.ownedByAnyOf(GENERIC));
    }
}
