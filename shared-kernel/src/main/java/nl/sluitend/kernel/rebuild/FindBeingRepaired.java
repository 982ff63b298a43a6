package nl.sluitend.kernel.rebuild;

import java.util.Set;
import nl.sluitend.kernel.decision.Caller;

/**
 * Which of these streams, from a list that the caller sees, lag behind what was recorded. Answer: a list of their
 * names.
 */
public record FindBeingRepaired(Caller caller, Set<String> streams) {}
