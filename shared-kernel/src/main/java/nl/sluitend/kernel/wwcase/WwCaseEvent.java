package nl.sluitend.kernel.wwcase;

import nl.sluitend.kernel.event.InhabitantEvent;

/** What happens to a WW case. */
public sealed interface WwCaseEvent extends InhabitantEvent
        permits WwCaseRegistered,
                WwCaseAsserted,
                WwEndDateRevised,
                WorkHistoryRevised,
                ExpiringWwFlagged,
                InhabitantInvited,
                InvitationAnswered,
                ContactAttempted,
                OutcomeRecorded,
                WwRevived {

    /** Which case. */
    String wwCase();

    @Override
    default <R> R in(Families<R> families) {
        return families.wwCase(this);
    }
}
