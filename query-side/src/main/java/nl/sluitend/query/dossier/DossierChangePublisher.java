package nl.sluitend.query.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.DossierChanged;
import nl.sluitend.kernel.dossier.DossierChanges;
import nl.sluitend.query.fold.Change;
import nl.sluitend.query.fold.ChangeNotice;
import nl.sluitend.query.fold.Reach;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/**
 * Notifies the bodies that have a relation to a dossier that it changed, including one that just lost its relation.
 *
 * @param emitter where updates go
 */
public record DossierChangePublisher(QueryUpdateEmitter emitter) {

    /** The notice of a change: for the bodies that could see what happened, including one that lost its relation. */
    public static ChangeNotice noticeOf(Change<Dossier> change) {
        var before = change.before() == null ? Relations.NONE : change.before().relations();
        var after = change.after().relations();
        return new ChangeNotice(
                DossierQueries.COLLECTION.name(),
                change.id(),
                change.sequence(),
                changed(before, after),
                after.changes());
    }

    private static Set<String> changed(Relations before, Relations after) {
        var bodies = new TreeSet<>(before.ties().keySet());
        bodies.addAll(after.ties().keySet());
        bodies.removeIf(
                body -> Objects.equals(before.ties().get(body), after.ties().get(body)));
        return bodies;
    }

    /** Notifies of what was written. */
    public void tell(List<ChangeNotice> notices) {
        notices.stream()
                .filter(notice -> notice.collection().equals(DossierQueries.COLLECTION.name()))
                .forEach(this::tell);
    }

    private void tell(ChangeNotice notice) {
        emitter.emit(
                DossierChanges.class,
                query -> Reach.toPeople(query.caller()).admits(notice.id(), notice.audience()),
                new DossierChanged(notice.id(), notice.sequence(), notice.audience(), notice.changes()));
    }
}
