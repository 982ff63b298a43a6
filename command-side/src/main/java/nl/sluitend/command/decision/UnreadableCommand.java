package nl.sluitend.command.decision;

/** A command that does not show what it holds cannot be judged, so it is not decided either. */
final class UnreadableCommand extends RuntimeException {

    UnreadableCommand(String part, Throwable cause) {
        super("a record does not show its " + part, cause);
    }
}
