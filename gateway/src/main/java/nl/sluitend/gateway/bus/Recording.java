package nl.sluitend.gateway.bus;

import nl.sluitend.kernel.decision.Recorded;

/**
 * That something was recorded, whatever can be shown of it by now.
 *
 * @param version of what it was recorded in, with it, as whoever asked may know it
 * @param visible whether the answer shows it
 * @param beingRepaired whether it is shown only after a repair
 * @param yoursToSee whether it comes to be shown to whoever asked; a dossier that was given back does not
 */
public record Recording(long version, boolean visible, boolean beingRepaired, boolean yoursToSee) {

    static Recording shown(Recorded recorded) {
        return new Recording(recorded.version(), true, false, true);
    }

    static Recording notShown(Recorded recorded, boolean yoursToSee) {
        return new Recording(recorded.version(), false, false, yoursToSee);
    }

    static Recording notShown(Recorded recorded, Throwable because) {
        return new Recording(recorded.version(), false, BehindSince.in(because).isPresent(), true);
    }
}
