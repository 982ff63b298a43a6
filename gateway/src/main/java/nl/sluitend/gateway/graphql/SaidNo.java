package nl.sluitend.gateway.graphql;

import nl.sluitend.kernel.rule.Refusal;

/** The side that decides refused a command, and has written that down itself. */
final class SaidNo extends RuntimeException {

    private final transient Refusal refusal;

    SaidNo(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
