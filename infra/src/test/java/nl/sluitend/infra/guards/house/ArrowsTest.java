package nl.sluitend.infra.guards.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import nl.sluitend.infra.guards.seeded.command.handover.KnowsTheQuerySide;
import nl.sluitend.infra.guards.seeded.gateway.handover.KnowsTheCommandSide;
import nl.sluitend.infra.guards.seeded.infra.launcher.KnowsEverySide;
import nl.sluitend.infra.guards.seeded.infra.launcher.KnowsTheDemo;
import nl.sluitend.infra.guards.seeded.kernel.handover.KnowsSpring;
import nl.sluitend.infra.guards.seeded.kernel.handover.KnowsTheGateway;
import nl.sluitend.infra.guards.seeded.query.handover.KnowsInfra;
import org.junit.jupiter.api.Test;

/** The direction of the arrows between the modules. */
class ArrowsTest {

    private static final Guard COMMAND = new Guard(house -> apart(house, "command", "query", "gateway", "infra"));
    private static final Guard QUERY = new Guard(house -> apart(house, "query", "command", "gateway", "infra"));
    private static final Guard GATEWAY = new Guard(house -> apart(house, "gateway", "command", "query", "infra"));
    private static final Guard DEMO = new Guard(ArrowsTest::onlyTheDemoKnowsTheDemo);
    private static final Guard KERNEL = new Guard(ArrowsTest::kernelKnowsNobody);

    @Test
    void theCommandSideKnowsOnlyTheKernel() {
        COMMAND.finds(KnowsTheQuerySide.class);
        COMMAND.holds();
    }

    @Test
    void theQuerySideKnowsOnlyTheKernel() {
        QUERY.finds(KnowsInfra.class);
        QUERY.holds();
    }

    @Test
    void theGatewayKnowsOnlyTheKernel() {
        GATEWAY.finds(KnowsTheCommandSide.class);
        GATEWAY.spares(KnowsEverySide.class);
        GATEWAY.holds();
    }

    @Test
    void theKernelKnowsNobody() {
        KERNEL.finds(KnowsTheGateway.class);
        KERNEL.finds(KnowsSpring.class);
        KERNEL.holds();
    }

    /** So that a production can do without it. */
    @Test
    void nobodyKnowsTheDemo() {
        DEMO.finds(KnowsTheDemo.class);
        DEMO.spares(KnowsEverySide.class);
        DEMO.holds();
    }

    private static ArchRule onlyTheDemoKnowsTheDemo(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.in("infra.demo"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.in("infra.demo"));
    }

    private static ArchRule apart(House house, String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(house.in(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.in(others));
    }

    private static ArchRule kernelKnowsNobody(House house) {
        return classes()
                .that()
                .resideInAPackage(house.in("kernel"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(house.inOr(
                        "kernel",
                        "java..",
                        "org.jspecify.annotations..",
                        "org.axonframework.modelling.command..",
                        "org.axonframework.commandhandling..",
                        "de.focus_shift.jollyday.core..",
                        // marks what is generated; nothing of it runs
                        "io.soabase.recordbuilder.core.."));
    }
}
