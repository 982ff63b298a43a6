package nl.sluitend.infra.guards.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;

/** Conditions in one line. */
final class Conditions {

    static ArchCondition<JavaClass> be(String words, Predicate<JavaClass> test) {
        return new ArchCondition<>("be " + words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var met = test.test(type);
                events.add(new SimpleConditionEvent(type, met, type.getName() + (met ? " is " : " is not ") + words));
            }
        };
    }

    static DescribedPredicate<JavaClass> are(String words, Predicate<JavaClass> test) {
        return DescribedPredicate.describe("are " + words, test);
    }

    /** A constructor call of exactly one of the types; a call by a type that extends it is none. */
    static DescribedPredicate<JavaConstructorCall> ownedByAnyOf(Set<Class<?>> types) {
        return DescribedPredicate.describe(
                "makes one of " + types,
                call -> types.stream().anyMatch(call.getTargetOwner()::isEquivalentTo) && !isSuperCall(call));
    }

    private static boolean isSuperCall(JavaConstructorCall call) {
        return call.getOrigin().isConstructor()
                && call.getOriginOwner().getRawSuperclass().stream().anyMatch(call.getTargetOwner()::equals);
    }

    private Conditions() {}
}
