package nl.sluitend.query.handover;

import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverState;

/**
 * Where a handover counts on the board. A municipality counts its own people exactly, which excludes those who live
 * elsewhere (ADR 7): otherwise its count would reveal what happened after its relation ended.
 *
 * @param municipality in whose count it is; empty for none
 * @param state the state as which it counts
 */
record CountedWhere(String municipality, HandoverState state) {

    private static final String NOWHERE = "";

    static CountedWhere of(Dossier dossier, Handover handover) {
        var addressee = handover.municipality();
        if (addressee != null && (lies(dossier, handover) || addressee.equals(dossier.municipality()))) {
            return new CountedWhere(addressee, handover.state());
        }
        return switch (handover.state()) {
            // it was not offered yet to the municipality that is competent now, whoever had it before
            case PREPARED, OFFERED, QUESTIONED, ACCEPTED, WARM_MEETING_HELD, REJECTED, WITHDRAWN, REOPENED ->
                new CountedWhere(dossier.municipality(), HandoverState.PREPARED);
            case TRANSFERRED, CLOSED ->
                new CountedWhere(addressee == null ? dossier.municipality() : NOWHERE, handover.state());
        };
    }

    /** Whether it is with the municipality to which it was offered last. */
    static boolean lies(Dossier dossier, Handover handover) {
        return handover.municipality() != null
                && dossier.relations().lies(handover.handover(), handover.municipality());
    }
}
