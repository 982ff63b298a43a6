package nl.sluitend.kernel.wwcase;

import nl.sluitend.kernel.event.InhabitantEvent;

/** What happens to a WW case. */
public sealed interface WwCaseEvent extends InhabitantEvent
        permits WwCaseRegistered,
                WwEndDateRevised,
                WorkHistoryRevised,
                ExpiringWwFlagged,
                InhabitantInvited,
                InvitationAnswered,
                ContactAttempted,
                OutcomeRecorded {

    /** Which case. */
    String wwCase();
}
