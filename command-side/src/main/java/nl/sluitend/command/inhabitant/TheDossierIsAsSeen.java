package nl.sluitend.command.inhabitant;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Anyone who decides about a dossier that was changed meanwhile must first see its current state. */
@Ground(law = "covenant", field = "seenVersion")
record TheDossierIsAsSeen(@Nullable Long seen, @Nullable Long version) implements Rule {

    @Override
    public boolean holds() {
        return seen == null || seen.equals(version);
    }
}
