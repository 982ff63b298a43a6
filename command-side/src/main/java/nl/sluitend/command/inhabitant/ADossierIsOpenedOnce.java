package nl.sluitend.command.inhabitant;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** One inhabitant has one dossier. */
@Ground(law = "AVG 5(1)d", field = "burgerservicenummer")
record ADossierIsOpenedOnce(@Nullable String opened) implements Rule {

    @Override
    public boolean holds() {
        return opened == null;
    }
}
