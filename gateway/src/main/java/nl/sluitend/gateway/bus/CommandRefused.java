package nl.sluitend.gateway.bus;

import nl.sluitend.kernel.rule.Refusal;

/** The command side refused a command, and has logged that itself. */
public final class CommandRefused extends RuntimeException {

    private final transient Refusal refusal;

    CommandRefused(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
