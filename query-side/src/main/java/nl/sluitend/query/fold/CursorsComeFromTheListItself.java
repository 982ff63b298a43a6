package nl.sluitend.query.fold;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/**
 * A cursor is opaque: it comes from a row of the same list and is never made by hand.
 *
 * @param holds whether the list can read it
 */
@Ground(law = "Relay Cursor Connections", field = "after")
public record CursorsComeFromTheListItself(boolean holds) implements Rule {}
