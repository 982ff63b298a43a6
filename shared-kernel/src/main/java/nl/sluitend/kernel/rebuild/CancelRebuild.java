package nl.sluitend.kernel.rebuild;

import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;

/** The operator stops a rebuild; what it built is dropped. */
public record CancelRebuild(String view, Decision decision) implements Command {}
