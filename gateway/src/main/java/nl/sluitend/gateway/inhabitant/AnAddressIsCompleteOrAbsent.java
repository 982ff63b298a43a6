package nl.sluitend.gateway.inhabitant;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Pointing;
import nl.sluitend.kernel.rule.Rule;

/** A Dutch address is complete or absent; the refusal names the parts that are missing. */
@Ground(law = "BRP", field = "contact")
record AnAddressIsCompleteOrAbsent(Contact contact) implements Rule, Pointing {

    @Override
    public boolean holds() {
        return contact.missing().isEmpty();
    }

    @Override
    public String field() {
        return String.join(
                ", ", contact.missing().stream().map("contact."::concat).toList());
    }
}
