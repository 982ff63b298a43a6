package nl.sluitend.gateway.inhabitant;

import java.util.List;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Pointing;
import nl.sluitend.kernel.rule.Rule;

/** An address, a place without one, or an address abroad: the register of persons knows one of them at a time. */
@Ground(law = "BRP", field = "contact")
record NobodyLivesInTwoPlaces(Contact contact) implements Rule, Pointing {

    @Override
    public boolean holds() {
        return contact.contradicting().isEmpty();
    }

    @Override
    public String field() {
        return String.join(", ", fields(contact));
    }

    private static List<String> fields(Contact contact) {
        return contact.contradicting().stream().map("contact."::concat).toList();
    }
}
