package nl.sluitend.kernel.handover;

import nl.sluitend.kernel.view.MaskedCount;

/** How many handovers are in that state. */
public record StateCount(HandoverState state, MaskedCount count) {}
