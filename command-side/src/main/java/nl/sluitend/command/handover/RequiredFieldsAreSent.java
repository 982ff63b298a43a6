package nl.sluitend.command.handover;

import java.util.Arrays;
import java.util.List;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.PayloadItem;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Without contact data, the last day of WW and a next step the municipality can do nothing. */
@Ground(law = "SUWI 62(1)", invariant = "I16", field = "payload")
record RequiredFieldsAreSent(List<PayloadItem> payload) implements Rule {

    @Override
    public boolean holds() {
        return Arrays.stream(PayloadField.values())
                .filter(PayloadField::isRequired)
                .allMatch(field -> payload.stream().anyMatch(item -> item.field() == field));
    }
}
