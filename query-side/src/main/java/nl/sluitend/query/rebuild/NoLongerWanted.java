package nl.sluitend.query.rebuild;

/** Thrown when the rebuild was cancelled, or another node took it over: its worker stops. */
final class NoLongerWanted extends RuntimeException {}
