package nl.sluitend.kernel.rebuild;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Window;

/** Which streams were set aside, for the operator. Answer: a page of {@link SetAsideStream}, by their names. */
public record FindSetAside(Caller caller, Window window) {}
