package nl.sluitend.command.decision;

/** Some commands of a group could not be decided: nothing of this attempt is recorded. */
final class SomeLeftOut extends RuntimeException {

    SomeLeftOut(int commands) {
        super("%d commands of the group could not be decided".formatted(commands));
    }
}
