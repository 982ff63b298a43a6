package nl.sluitend.infra.guards.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.List;

/** Which calls ask what time it is. */
final class Clocks {

    private static final List<String> MACHINE = List.of(
            "java.lang.System.currentTimeMillis",
            "java.time.Clock.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickSeconds",
            "java.time.Clock.tickMinutes");

    /** Any question for the time, also to a clock that was handed over. */
    static final DescribedPredicate<JavaMethodCall> ANY_NOW =
            DescribedPredicate.describe("asks for the time", call -> isNow(call) || asksTheMachine(call));

    /** A question for the time to the machine itself, past the product's one clock. */
    static final DescribedPredicate<JavaMethodCall> MACHINE_NOW = DescribedPredicate.describe(
            "asks the machine for the time", call -> (isNow(call) && !handsAClock(call)) || asksTheMachine(call));

    private static boolean isNow(JavaCall<?> call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time");
    }

    private static boolean handsAClock(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        return MACHINE.contains(call.getTargetOwner().getName() + "." + call.getName());
    }

    private Clocks() {}
}
