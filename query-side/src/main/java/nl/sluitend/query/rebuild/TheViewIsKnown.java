package nl.sluitend.query.rebuild;

import java.util.Set;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A view has one of the names that the product knows. */
@Ground(law = "-", field = "view")
record TheViewIsKnown(String view, Set<String> known) implements Rule {

    @Override
    public boolean holds() {
        return known.contains(view);
    }
}
