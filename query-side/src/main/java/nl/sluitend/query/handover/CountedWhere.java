package nl.sluitend.query.handover;

import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverState;

/**
 * Where a handover counts on the board. A municipality counts its own people exactly, and who lives elsewhere is none of
 * them (ADR 7): else its count would tell what became of somebody after its relation ended.
 *
 * @param municipality whose count it is in; empty for none's
 * @param state as what
 */
record CountedWhere(String municipality, HandoverState state) {

    private static final String NOWHERE = "";

    static CountedWhere of(Dossier dossier, Handover handover) {
        var addressee = handover.municipality();
        if (addressee != null && (lies(dossier, handover) || addressee.equals(dossier.municipality()))) {
            return new CountedWhere(addressee, handover.state());
        }
        return switch (handover.state()) {
            // to the one that is competent now it was not offered yet, whoever had it before
            case PREPARED, OFFERED, QUESTIONED, ACCEPTED, WARM_MEETING_HELD, REJECTED, WITHDRAWN, REOPENED ->
                new CountedWhere(dossier.municipality(), HandoverState.PREPARED);
            case TRANSFERRED, CLOSED ->
                new CountedWhere(addressee == null ? dossier.municipality() : NOWHERE, handover.state());
        };
    }

    /** Whether it lies with the municipality to which it was offered last. */
    static boolean lies(Dossier dossier, Handover handover) {
        return handover.municipality() != null
                && dossier.relations().lies(handover.handover(), handover.municipality());
    }
}
