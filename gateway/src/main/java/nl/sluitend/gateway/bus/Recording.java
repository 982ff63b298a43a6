package nl.sluitend.gateway.bus;

import nl.sluitend.kernel.decision.Recorded;

/**
 * That something was recorded, whatever can be shown of it by now.
 *
 * @param version of what it was recorded in, with it, as whoever asked may know it
 * @param visible whether the answer shows it
 * @param beingRepaired whether it is shown only after a repair
 */
public record Recording(long version, boolean visible, boolean beingRepaired) {

    static Recording shown(Recorded recorded) {
        return new Recording(recorded.version(), true, false);
    }

    static Recording notShown(Recorded recorded) {
        return new Recording(recorded.version(), false, false);
    }

    static Recording notShown(Recorded recorded, Throwable because) {
        return new Recording(recorded.version(), false, BehindSince.in(because).isPresent());
    }
}
