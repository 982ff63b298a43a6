package nl.sluitend.kernel.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The event's own name on disk: it outlives every renaming of the class. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Event {

    /** In lower case with hyphens, in the past tense. */
    String name();

    /** Grows when the form changes; older forms are read through an upcaster. */
    int revision() default 1;
}
