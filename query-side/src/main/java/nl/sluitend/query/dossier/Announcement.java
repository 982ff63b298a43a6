package nl.sluitend.query.dossier;

import java.util.List;
import nl.sluitend.kernel.dossier.DossierChanged;
import nl.sluitend.kernel.handover.InboxChanges;
import nl.sluitend.query.fold.Reach;
import nl.sluitend.query.fold.Ring;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/**
 * Tells who had or has a relation to a dossier that it changed: also the one who lost it.
 *
 * @param emitter where updates go
 */
public record Announcement(QueryUpdateEmitter emitter) {

    /** Tells of what was written. */
    public void tell(List<Ring> rings) {
        rings.stream()
                .filter(ring -> ring.drawer().equals(Dossiers.DRAWER.name()))
                .forEach(this::tell);
    }

    private void tell(Ring ring) {
        emitter.emit(
                InboxChanges.class,
                query -> Reach.toPeople(query.caller()).admits(ring.id(), ring.audience()),
                new DossierChanged(ring.id(), ring.sequence(), ring.audience()));
    }
}
