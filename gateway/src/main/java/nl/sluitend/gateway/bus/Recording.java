package nl.sluitend.gateway.bus;

import nl.sluitend.kernel.decision.Recorded;

/**
 * That something was recorded, whether or not it can be shown now.
 *
 * @param version of the dossier or entry that includes it, as the caller may know it
 * @param visible whether the answer shows it
 * @param beingRepaired whether it is shown only after a repair
 * @param yoursToSee whether it will be shown to the caller; a dossier that was given back will not
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
