package nl.sluitend.kernel.rebuild;

import nl.sluitend.kernel.decision.Caller;

/** The progress of the rebuild of each view. Answer: a list of {@link ViewRebuild}, one for each view. */
public record FindRebuilds(Caller caller) {}
