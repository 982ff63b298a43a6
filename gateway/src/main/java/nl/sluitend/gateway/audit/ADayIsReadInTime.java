package nl.sluitend.gateway.audit;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/**
 * The decisions of a day are looked through for those that were counted together, and that ends before whoever asks
 * gives up (ADR 45).
 *
 * @param holds whether it did
 */
@Ground(law = "-", field = "group")
public record ADayIsReadInTime(boolean holds) implements Rule {}
