package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Caller;

/** One row of the caller's inbox, as it is today. Answer: an optional {@link InboxEntry}. */
public record FindInboxEntry(Caller caller, LocalDate today, HandoverId handover) {}
