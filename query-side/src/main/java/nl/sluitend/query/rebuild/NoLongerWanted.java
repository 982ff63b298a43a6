package nl.sluitend.query.rebuild;

/** The rebuild was cancelled, or another node took it over: who works on it stops. */
final class NoLongerWanted extends RuntimeException {}
