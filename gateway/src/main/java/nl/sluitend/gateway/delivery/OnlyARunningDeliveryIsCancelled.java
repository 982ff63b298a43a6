package nl.sluitend.gateway.delivery;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** What was read to its end, or broke off, cannot be stopped any more. */
@Ground(law = "-", field = "delivery")
record OnlyARunningDeliveryIsCancelled(boolean running) implements Rule {

    @Override
    public boolean holds() {
        return running;
    }
}
