package nl.sluitend.gateway.audit;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/**
 * What was counted ahead is answered at once; what was not, is read for it, and that ends before whoever asks gives up
 * (ADR 45).
 *
 * @param holds whether it did
 */
@Ground(law = "-", field = "until")
public record APeriodIsCountedInTime(boolean holds) implements Rule {}
