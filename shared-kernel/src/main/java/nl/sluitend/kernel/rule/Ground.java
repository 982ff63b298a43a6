package nl.sluitend.kernel.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a rule comes from, and which field of the input breaks it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Ground {

    /** The article of law, the covenant, or the invariant, for example {@code PW 7(7)} or {@code covenant}. */
    String law();

    /** The numbered invariant of the domain that it guards, for example {@code I7}; empty when it guards none. */
    String invariant() default "";

    /** The field of the input that breaks the rule, as the schema names it. */
    String field();
}
