package nl.sluitend.query.dossier;

import java.util.List;
import java.util.TreeSet;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.DossierChanged;
import nl.sluitend.kernel.handover.InboxChanges;
import nl.sluitend.query.fold.Change;
import nl.sluitend.query.fold.Reach;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/**
 * Tells who had or has a relation to a dossier that it changed: also the one who lost it.
 *
 * @param emitter where updates go
 */
public record Announcement(QueryUpdateEmitter emitter) {

    /** Tells of a batch of changes. */
    public void tell(List<Change<Dossier>> changes) {
        changes.forEach(this::tell);
    }

    private void tell(Change<Dossier> change) {
        var audience = new TreeSet<>(change.after().audience());
        if (change.before() != null) {
            audience.addAll(change.before().audience());
        }
        emitter.emit(
                InboxChanges.class,
                query -> Reach.toPeople(query.caller()).admits(change.id(), audience),
                new DossierChanged(change.id(), change.sequence(), audience));
    }
}
