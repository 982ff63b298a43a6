package nl.sluitend.command.handover;

import java.util.Set;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Only optional fields can be struck; somebody who wants nothing sent declines the invitation or objects. */
@Ground(law = "SUWI 62(1)", invariant = "I16", field = "struck")
record RequiredFieldsAreNotStruck(Set<PayloadField> struck) implements Rule {

    @Override
    public boolean holds() {
        return struck.stream().noneMatch(PayloadField::isRequired);
    }
}
