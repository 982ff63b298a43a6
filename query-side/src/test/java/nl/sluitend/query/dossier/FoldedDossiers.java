package nl.sluitend.query.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.fold.Reach;
import nl.sluitend.query.fold.RecordedEvent;
import org.axonframework.eventhandling.DomainEventMessage;

/** Dossiers without a store: what {@link DossierQueries} would answer to whoever asks for one. */
public final class FoldedDossiers {

    private final DossierFold fold = QuerySide.dossierFold();
    private final Map<String, Dossier> dossiers = new HashMap<>();

    /** Folds what was not folded yet. */
    public void given(DomainEventMessage<?> message) {
        var recorded = RecordedEvent.in(message);
        var before = dossiers.computeIfAbsent(message.getAggregateIdentifier(), fold::begin);
        if (fold.concerns(message.getPayloadType()) && recorded.sequence() > before.version()) {
            dossiers.put(message.getAggregateIdentifier(), fold.evolve(before, recorded));
        }
    }

    /** The dossier as whoever asks may see it. */
    public Optional<Dossier> answer(FindDossier query) {
        var inhabitant = query.inhabitant().value();
        return Optional.ofNullable(dossiers.get(inhabitant))
                .filter(dossier -> Reach.toPeople(query.caller()).admits(inhabitant, dossier.audience()))
                .flatMap(dossier -> new DossierVisibility(fold.parts()).from(Viewpoint.of(query.caller()), dossier));
    }
}
