package nl.sluitend.gateway.installation;

/**
 * How far a view is, on whichever node it is folded.
 *
 * @param view its name
 * @param behind about how many events are recorded and not folded into all of its documents yet
 */
public record FoldedView(String view, long behind) {}
