package nl.sluitend.command.decision;

/** A process keeps and sends things that cannot be taken back, so nobody can only consider it. */
final class ProcessNotConsidered extends RuntimeException {

    ProcessNotConsidered() {
        super("a process cannot be taken back");
    }
}
