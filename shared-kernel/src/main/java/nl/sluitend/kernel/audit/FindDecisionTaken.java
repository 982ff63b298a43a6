package nl.sluitend.kernel.audit;

import nl.sluitend.kernel.decision.Caller;

/**
 * One decision again; only an auditor is told. Answer: an optional {@link DecisionTaken}.
 *
 * @param decision its key
 */
public record FindDecisionTaken(Caller caller, String decision) {}
