package nl.sluitend.command.handover;

import java.util.List;
import nl.sluitend.kernel.handover.PayloadItem;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A payload names each field once. */
@Ground(law = "covenant", invariant = "I16", field = "payload")
record EachFieldIsSentOnce(List<PayloadItem> payload) implements Rule {

    @Override
    public boolean holds() {
        return payload.stream().map(PayloadItem::field).distinct().count() == payload.size();
    }
}
