package nl.sluitend.gateway.handover;

import java.util.regex.Pattern;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The inhabitant is given a telephone number, and no other text in its place. */
@Ground(law = "covenant", invariant = "I5", field = "contactPerson.phone")
record TheContactPersonCanBeCalled(@Nullable ContactPerson contact) implements Rule {

    /** As people write it, including the short number of a town hall, such as 14 071. */
    private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9](?:[ ()./-]{0,2}[0-9]){2,17}");

    @Override
    public boolean holds() {
        return contact == null || NUMBER.matcher(contact.phone()).matches();
    }
}
