package nl.sluitend.kernel.wwcase;

import nl.sluitend.kernel.view.MaskedCount;

/** How many cases ended with that outcome. */
public record OutcomeCount(Outcome outcome, MaskedCount count) {}
