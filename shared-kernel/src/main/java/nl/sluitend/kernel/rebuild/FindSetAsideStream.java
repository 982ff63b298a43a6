package nl.sluitend.kernel.rebuild;

import nl.sluitend.kernel.decision.Caller;

/**
 * One stream that was set aside, for the operator. Answer: an optional {@link SetAsideStream}, present while it is set
 * aside.
 *
 * @param caller who asks
 * @param view the name of the view
 * @param stream the pseudonym of whom or what it is about
 */
public record FindSetAsideStream(Caller caller, String view, String stream) {}
