package nl.sluitend.kernel.audit;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Window;

/**
 * The decisions that were counted together, the last one that was written down first; only an auditor is told. Answer:
 * a page of {@link DecisionTaken}.
 */
public record DecisionsTaken(Caller caller, DecisionGroup group, Window window) {}
