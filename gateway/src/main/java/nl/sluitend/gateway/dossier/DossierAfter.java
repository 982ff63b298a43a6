package nl.sluitend.gateway.dossier;

import java.util.Optional;
import nl.sluitend.gateway.bus.ReadBack;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.privacy.InhabitantId;

/**
 * The dossier as it is after a decision, for the caller who decided.
 *
 * @param dossiers where it is read
 * @param caller who decided
 */
record DossierAfter(Dossiers dossiers, Caller caller) implements ReadBack<Dossier> {

    /**
     * An older one would show what the decision has changed. The stream counts everybody's acts, the version that
     * somebody sees only those of their part.
     */
    @Override
    public Optional<Dossier> after(Recorded recorded) {
        return dossiers.find(caller, new InhabitantId(recorded.stream()), recorded.sequence())
                .filter(dossier -> dossier.version() >= recorded.version());
    }

    /** A municipality that returns an offer no longer sees anything of it (SUWI 62). */
    @Override
    public boolean isYoursToSee(Recorded recorded) {
        return dossiers.isToCome(caller, recorded);
    }
}
