package nl.sluitend.kernel.responsibility;

import org.jspecify.annotations.Nullable;

/**
 * Who has one task.
 *
 * @param holder {@code UWV}, {@code SVB} or a municipality's code; absent when nobody has the task
 * @param nature duty, power or none
 * @param reason why
 */
public record Holding(@Nullable String holder, Nature nature, Reason reason) {

    static Holding duty(String holder, Reason reason) {
        return new Holding(holder, Nature.DUTY, reason);
    }

    static Holding power(String holder, Reason reason) {
        return new Holding(holder, Nature.POWER, reason);
    }

    static Holding none(Reason reason) {
        return new Holding(null, Nature.NONE, reason);
    }

    /** Whether a municipality must or may act. */
    public boolean isOfAMunicipality() {
        return holder != null && holder.startsWith("GM");
    }

    /** Who has it, and no more. */
    Holding withoutReason() {
        return new Holding(holder, nature, Reason.NOT_TOLD);
    }

    /** Whether that body must or may act. */
    public boolean isHeldBy(String body) {
        return body.equals(holder);
    }
}
