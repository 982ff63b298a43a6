package nl.sluitend.command.decision;

/** A command whose values cannot be read cannot be checked, so it is not decided either. */
final class UnreadableCommand extends RuntimeException {

    UnreadableCommand(String part, Throwable cause) {
        super("a record does not show its " + part, cause);
    }
}
