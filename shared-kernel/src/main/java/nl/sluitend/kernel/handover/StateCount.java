package nl.sluitend.kernel.handover;

import nl.sluitend.kernel.view.MaskedCount;

/** How many handovers stand there. */
public record StateCount(HandoverState state, MaskedCount count) {}
