package nl.sluitend.command.inhabitant;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** One inhabitant has one dossier. */
@Ground(law = "covenant", field = "burgerservicenummer")
record ADossierIsOpenedOnce(@Nullable String opened) implements Rule {

    @Override
    public boolean holds() {
        return opened == null;
    }
}
