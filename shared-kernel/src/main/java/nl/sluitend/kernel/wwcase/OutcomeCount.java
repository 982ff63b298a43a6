package nl.sluitend.kernel.wwcase;

import nl.sluitend.kernel.view.MaskedCount;

/** How many cases ended so. */
public record OutcomeCount(Outcome outcome, MaskedCount count) {}
