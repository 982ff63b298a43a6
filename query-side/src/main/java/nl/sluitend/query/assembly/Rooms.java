package nl.sluitend.query.assembly;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.query.agreement.AgreementFold;
import nl.sluitend.query.agreement.Agreements;
import nl.sluitend.query.dossier.Announcement;
import nl.sluitend.query.dossier.DossierFold;
import nl.sluitend.query.dossier.Dossiers;
import nl.sluitend.query.employer.EmployerFold;
import nl.sluitend.query.employer.Employers;
import nl.sluitend.query.fold.Bell;
import nl.sluitend.query.fold.Drawer;
import nl.sluitend.query.fold.Face;
import nl.sluitend.query.fold.Fold;
import nl.sluitend.query.fold.Folder;
import nl.sluitend.query.fold.Ring;
import nl.sluitend.query.fold.Ringing;
import nl.sluitend.query.fold.Shelf;
import nl.sluitend.query.handover.Board;
import nl.sluitend.query.handover.HandoverRow;
import nl.sluitend.query.handover.HandoverRows;
import nl.sluitend.query.handover.InboxList;
import nl.sluitend.query.programme.ProgrammeFold;
import nl.sluitend.query.programme.Programmes;
import nl.sluitend.query.wwcase.CaseRow;
import nl.sluitend.query.wwcase.CaseRows;
import nl.sluitend.query.wwcase.ClosingEquation;
import nl.sluitend.query.wwcase.ExpiringList;
import nl.sluitend.query.wwcase.FlagRun;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** What is kept, how it is folded, and who answers from it; one bell for all. */
final class Rooms {

    /** Every collection of the query side; a digest over all of them tells live from rebuilt. */
    static final List<Drawer<?>> DRAWERS = List.of(
            Dossiers.DRAWER,
            CaseRow.DRAWER,
            HandoverRow.DRAWER,
            Programmes.DRAWER,
            Employers.DRAWER,
            Agreements.DRAWER);

    /** Again, in a store that has lost them. */
    static void declareIndexes(MongoDatabase database) {
        DRAWERS.forEach(drawer -> drawer.declareIndexes(database));
    }

    private final MongoDatabase database;
    private final Ringing ringing;
    private final Bell bell = new Bell();

    Rooms(MongoDatabase database, Ringing ringing) {
        this.database = database;
        this.ringing = ringing;
        ringing.listen(bell::ring);
    }

    Inhabitants inhabitants(QueryUpdateEmitter emitter) {
        ringing.listen(new Announcement(emitter)::tell);
        var faces = List.<Face<Dossier, ?>>of(
                new Face<>(CaseRow.DRAWER, CaseRows::of), new Face<>(HandoverRow.DRAWER, HandoverRows::of));
        return new Inhabitants(List.of(folder(new DossierFold(), Dossiers.DRAWER, faces)));
    }

    Catalogue catalogue() {
        return new Catalogue(List.of(
                folder(new ProgrammeFold(), Programmes.DRAWER, List.of()),
                folder(new EmployerFold(), Employers.DRAWER, List.of()),
                folder(new AgreementFold(), Agreements.DRAWER, List.of())));
    }

    private <V> Folder<V> folder(Fold<V> fold, Drawer<V> drawer, List<Face<V, ?>> faces) {
        return new Folder<>(
                database,
                fold,
                drawer,
                faces,
                changes -> ringing.ring(
                        changes.stream().map(change -> Ring.of(drawer, change)).toList()));
    }

    List<Object> answers() {
        var cases = shelf(CaseRow.DRAWER);
        var handovers = shelf(HandoverRow.DRAWER);
        return List.of(
                new Dossiers(shelf(Dossiers.DRAWER)),
                new ExpiringList(cases),
                new FlagRun(cases),
                new ClosingEquation(cases),
                new InboxList(handovers),
                new Board(handovers, cases),
                new Programmes(shelf(Programmes.DRAWER)),
                new Employers(shelf(Employers.DRAWER)),
                new Agreements(shelf(Agreements.DRAWER)));
    }

    private <V> Shelf<V> shelf(Drawer<V> drawer) {
        return new Shelf<>(database, drawer, bell);
    }
}
