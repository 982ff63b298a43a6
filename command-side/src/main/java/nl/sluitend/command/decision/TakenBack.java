package nl.sluitend.command.decision;

/** A command was only considered: nothing of it is recorded. */
final class TakenBack extends RuntimeException {

    TakenBack() {
        super("a command was only considered", null, false, false);
    }
}
