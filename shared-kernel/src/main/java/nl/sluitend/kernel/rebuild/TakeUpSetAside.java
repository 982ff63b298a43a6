package nl.sluitend.kernel.rebuild;

import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The operator has streams that were set aside folded again, once the cause is fixed.
 *
 * @param stream which one; absent for all
 */
public record TakeUpSetAside(@Nullable String stream, Decision decision) implements Command {}
