package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Caller;

/** One row of the inbox, as it stands today, for whose inbox it is. Answered with an optional {@link InboxEntry}. */
public record FindInboxEntry(Caller caller, LocalDate today, HandoverId handover) {}
