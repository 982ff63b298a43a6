package nl.sluitend.gateway.inhabitant;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Pointing;
import nl.sluitend.kernel.rule.Rule;

/** House number, postal code, telephone number, mail address and an address abroad are written as in UWV's feed. */
@Ground(law = "BRP", field = "contact")
record EachPartOfAContactHasItsForm(Contact contact) implements Rule, Pointing {

    @Override
    public boolean holds() {
        return contact.misshapen().isEmpty();
    }

    @Override
    public String field() {
        return String.join(
                ", ", contact.misshapen().stream().map("contact."::concat).toList());
    }
}
