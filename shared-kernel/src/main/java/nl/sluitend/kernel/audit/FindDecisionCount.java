package nl.sluitend.kernel.audit;

import nl.sluitend.kernel.decision.Caller;

/** How many decisions have this in common; only an auditor is told. Answer: an optional {@link DecisionCount}. */
public record FindDecisionCount(Caller caller, DecisionGroup group) {}
