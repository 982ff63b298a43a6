package nl.sluitend.kernel.worklist;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Caller;

/**
 * One row of the list of the caller's people, as it is today. Answer: an optional {@link Client}.
 *
 * @param client its key
 */
public record FindClient(Caller caller, LocalDate today, String client) {}
