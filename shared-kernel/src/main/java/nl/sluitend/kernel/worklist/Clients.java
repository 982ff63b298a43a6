package nl.sluitend.kernel.worklist;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Window;

/**
 * The people whom the caller's municipalities support now; who needs something first comes first. Answer: a page of
 * {@link Client}.
 *
 * @param today the day in Europe/Amsterdam by which something is late
 */
public record Clients(Caller caller, LocalDate today, Window window) {}
