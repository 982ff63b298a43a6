package nl.sluitend.query.fold;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A cursor is opaque: it is taken from a row of the same list and never made by hand. */
@Ground(law = "Relay Cursor Connections", field = "after")
record CursorsComeFromTheListItself(boolean holds) implements Rule {}
