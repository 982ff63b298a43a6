package nl.sluitend.kernel.rebuild;

import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;

/** The operator has read the differences: the rebuilt view comes into use. */
public record SwitchRebuild(String view, Decision decision) implements Command {}
