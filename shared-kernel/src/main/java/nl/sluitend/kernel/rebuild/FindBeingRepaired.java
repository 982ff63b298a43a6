package nl.sluitend.kernel.rebuild;

import java.util.Set;
import nl.sluitend.kernel.decision.Caller;

/**
 * Which of these, that stand in a list of the caller's, stay behind what was recorded. Answer: a list of their names.
 */
public record FindBeingRepaired(Caller caller, Set<String> streams) {}
