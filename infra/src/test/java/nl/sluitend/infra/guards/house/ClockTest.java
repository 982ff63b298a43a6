package nl.sluitend.infra.guards.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Date;
import nl.sluitend.infra.guards.seeded.gateway.handover.AsksTheMachine;
import nl.sluitend.infra.guards.seeded.gateway.handover.AsksTheMachineForADate;
import nl.sluitend.infra.guards.seeded.gateway.handover.AsksTheOneClock;
import nl.sluitend.infra.guards.seeded.infra.clock.MovableClock;
import org.junit.jupiter.api.Test;

/** Time is one bean, which tests, the simulation and an operator can move. */
class ClockTest {

    private static final Guard ONE_CLOCK = new Guard(ClockTest::nobodyAsksTheMachine);

    @Test
    void onlyTheOneClockAsksTheMachineForTheTime() {
        ONE_CLOCK.finds(AsksTheMachine.class);
        ONE_CLOCK.finds(AsksTheMachineForADate.class);
        ONE_CLOCK.spares(AsksTheOneClock.class);
        ONE_CLOCK.spares(MovableClock.class);
        ONE_CLOCK.holds();
    }

    private static ArchRule nobodyAsksTheMachine(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.in("infra.clock"))
                .should()
                .callMethodWhere(Clocks.MACHINE_NOW)
                .orShould()
                .callConstructor(Date.class);
    }
}
