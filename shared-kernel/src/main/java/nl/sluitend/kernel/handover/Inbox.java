package nl.sluitend.kernel.handover;

import java.time.LocalDate;
import java.util.Set;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Window;

/**
 * What was offered to the caller's municipalities, the longest waiting first. Answer: a page of {@link InboxEntry}.
 *
 * @param today the day in Europe/Amsterdam on which response clocks are read
 * @param states only in these states; empty for all
 */
public record Inbox(Caller caller, LocalDate today, Set<HandoverState> states, Window window) {

    public Inbox {
        states = Set.copyOf(states);
    }
}
