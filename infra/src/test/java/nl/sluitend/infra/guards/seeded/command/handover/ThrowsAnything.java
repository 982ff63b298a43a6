package nl.sluitend.infra.guards.seeded.command.handover;

/** A refusal that does not say which rule said no. */
public record ThrowsAnything(int places) {

    void decide() {
        if (places == 0) {
            throw new IllegalStateException("full");
        }
    }
}
