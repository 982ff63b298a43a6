package nl.sluitend.query.assembly;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.Function;
import nl.sluitend.kernel.agreement.Agreement;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.programme.Programme;
import nl.sluitend.query.agreement.AgreementFold;
import nl.sluitend.query.agreement.Agreements;
import nl.sluitend.query.dossier.Announcement;
import nl.sluitend.query.dossier.DossierFold;
import nl.sluitend.query.dossier.Dossiers;
import nl.sluitend.query.employer.EmployerFold;
import nl.sluitend.query.employer.Employers;
import nl.sluitend.query.fold.Bell;
import nl.sluitend.query.fold.Change;
import nl.sluitend.query.fold.Drawer;
import nl.sluitend.query.fold.Face;
import nl.sluitend.query.fold.Fold;
import nl.sluitend.query.fold.Kind;
import nl.sluitend.query.fold.Ring;
import nl.sluitend.query.fold.Ringing;
import nl.sluitend.query.fold.Shelf;
import nl.sluitend.query.handover.Board;
import nl.sluitend.query.handover.HandoverRow;
import nl.sluitend.query.handover.HandoverRows;
import nl.sluitend.query.handover.InboxList;
import nl.sluitend.query.programme.ProgrammeFold;
import nl.sluitend.query.programme.Programmes;
import nl.sluitend.query.rebuild.View;
import nl.sluitend.query.rebuild.Views;
import nl.sluitend.query.wwcase.CaseRow;
import nl.sluitend.query.wwcase.CaseRows;
import nl.sluitend.query.wwcase.ClosingEquation;
import nl.sluitend.query.wwcase.ExpiringList;
import nl.sluitend.query.wwcase.FlagRun;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** What is kept, how it is folded, and who answers from it; one bell for all. */
final class Rooms {

    private final MongoDatabase database;
    private final Views views;
    private final Ringing ringing;
    private final Bell bell = new Bell();
    private final Shelf<Dossier> dossiers;
    private final Shelf<Programme> programmes;
    private final Shelf<Employer> employers;
    private final Shelf<Agreement> agreements;

    Rooms(MongoDatabase database, Views views, Ringing ringing) {
        this.database = database;
        this.views = views;
        this.ringing = ringing;
        ringing.listen(bell::ring);
        dossiers = ofInhabitants(Dossiers.DRAWER);
        programmes = ofCatalogue(Programmes.DRAWER);
        employers = ofCatalogue(Employers.DRAWER);
        agreements = ofCatalogue(Agreements.DRAWER);
    }

    View inhabitants(QueryUpdateEmitter emitter) {
        ringing.listen(new Announcement(emitter)::tell);
        var faces = List.<Face<Dossier, ?>>of(
                new Face<>(CaseRow.DRAWER, CaseRows::of, CaseRow.INHABITANT),
                new Face<>(HandoverRow.DRAWER, HandoverRows::of, HandoverRow.INHABITANT));
        return new View(
                Inhabitants.GROUP,
                List.of(kind(new DossierFold(), Dossiers.DRAWER, faces, dossiers, Announcement::ring)));
    }

    View catalogue() {
        return new View(
                Catalogue.GROUP,
                List.of(
                        ofNobody(new ProgrammeFold(), Programmes.DRAWER, programmes),
                        ofNobody(new EmployerFold(), Employers.DRAWER, employers),
                        ofNobody(new AgreementFold(), Agreements.DRAWER, agreements)));
    }

    /** Whoever waits for a change finds it at hand when the bell rings. */
    private <V> Kind<V> kind(
            Fold<V> fold, Drawer<V> drawer, List<Face<V, ?>> faces, Shelf<V> shelf, Function<Change<V>, Ring> rung) {
        return new Kind<>(fold, drawer, faces, changes -> {
            shelf.lay(changes);
            ringing.ring(changes.stream().map(rung).toList());
        });
    }

    private <V> Kind<V> ofNobody(Fold<V> fold, Drawer<V> drawer, Shelf<V> shelf) {
        return kind(fold, drawer, List.of(), shelf, change -> Ring.of(drawer, change));
    }

    List<Object> answers() {
        var cases = ofInhabitants(CaseRow.DRAWER);
        var handovers = ofInhabitants(HandoverRow.DRAWER);
        return List.of(
                new Dossiers(dossiers),
                new ExpiringList(cases),
                new FlagRun(cases),
                new ClosingEquation(cases),
                new InboxList(handovers),
                new Board(handovers, cases),
                new Programmes(programmes),
                new Employers(employers),
                new Agreements(agreements));
    }

    private <V> Shelf<V> ofInhabitants(Drawer<V> drawer) {
        return new Shelf<>(database, Inhabitants.GROUP, drawer, () -> views.read(Inhabitants.GROUP), bell);
    }

    private <V> Shelf<V> ofCatalogue(Drawer<V> drawer) {
        return new Shelf<>(database, Catalogue.GROUP, drawer, () -> views.read(Catalogue.GROUP), bell);
    }
}
