package nl.sluitend.kernel.wwcase;

import nl.sluitend.kernel.view.MaskedCount;

/** How many cases had reached that step. */
public record StepCount(FunnelStep step, MaskedCount count) {}
