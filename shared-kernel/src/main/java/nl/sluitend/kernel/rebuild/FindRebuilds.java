package nl.sluitend.kernel.rebuild;

import nl.sluitend.kernel.decision.Caller;

/** How far the rebuild of each view is. Answer: a list of {@link ViewRebuild}, one for each view. */
public record FindRebuilds(Caller caller) {}
