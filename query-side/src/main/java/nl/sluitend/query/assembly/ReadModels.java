package nl.sluitend.query.assembly;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.Function;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.view.CatalogueEntry;
import nl.sluitend.query.agreement.AgreementFold;
import nl.sluitend.query.catalogue.CatalogueQueries;
import nl.sluitend.query.catalogue.Listing;
import nl.sluitend.query.catalogue.ListingReader;
import nl.sluitend.query.dossier.DossierChangePublisher;
import nl.sluitend.query.dossier.DossierQueries;
import nl.sluitend.query.employer.EmployerFold;
import nl.sluitend.query.fold.Change;
import nl.sluitend.query.fold.ChangeBroadcast;
import nl.sluitend.query.fold.ChangeNotice;
import nl.sluitend.query.fold.CollectionSpec;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.DocumentType;
import nl.sluitend.query.fold.Fold;
import nl.sluitend.query.fold.RowProjection;
import nl.sluitend.query.fold.Waiters;
import nl.sluitend.query.handover.Board;
import nl.sluitend.query.handover.HandoverRow;
import nl.sluitend.query.handover.HandoverRows;
import nl.sluitend.query.handover.InboxList;
import nl.sluitend.query.handover.Unanswered;
import nl.sluitend.query.inhabitant.PeopleQueries;
import nl.sluitend.query.programme.ProgrammeFold;
import nl.sluitend.query.rebuild.View;
import nl.sluitend.query.rebuild.Views;
import nl.sluitend.query.worklist.AppointmentList;
import nl.sluitend.query.worklist.AppointmentRow;
import nl.sluitend.query.worklist.AppointmentRows;
import nl.sluitend.query.worklist.ClientList;
import nl.sluitend.query.worklist.ClientRow;
import nl.sluitend.query.worklist.ClientRows;
import nl.sluitend.query.worklist.NoticeList;
import nl.sluitend.query.worklist.NoticeRow;
import nl.sluitend.query.worklist.NoticeRows;
import nl.sluitend.query.worklist.WorkloadCounts;
import nl.sluitend.query.wwcase.CaseRow;
import nl.sluitend.query.wwcase.CaseRows;
import nl.sluitend.query.wwcase.ClosingEquation;
import nl.sluitend.query.wwcase.ExpiringList;
import nl.sluitend.query.wwcase.FlagRun;
import nl.sluitend.query.wwcase.Funnel;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** Wires each read model: collection, fold, rows, query handlers and change notices; one set of waiters for all. */
final class ReadModels {

    /** The lists about inhabitants. */
    static final List<RowProjection<Dossier, ?>> LISTS = List.of(
            new RowProjection<>(CaseRow.COLLECTION, CaseRows::of, CaseRow.INHABITANT),
            new RowProjection<>(HandoverRow.COLLECTION, HandoverRows::of, HandoverRow.INHABITANT),
            new RowProjection<>(ClientRow.COLLECTION, ClientRows::of, ClientRow.INHABITANT),
            new RowProjection<>(AppointmentRow.COLLECTION, AppointmentRows::of, AppointmentRow.INHABITANT),
            new RowProjection<>(NoticeRow.COLLECTION, NoticeRows::of, NoticeRow.INHABITANT));

    /** The read models about nobody. */
    private static final List<Listing<?>> CATALOGUE =
            List.of(ProgrammeFold.LISTING, EmployerFold.LISTING, AgreementFold.LISTING);

    private final MongoDatabase database;
    private final Views views;
    private final ChangeBroadcast broadcast;
    private final Waiters waiters = new Waiters();
    private final DocumentReader<Dossier> dossiers;
    private final List<ListingReader<?>> catalogue;

    ReadModels(MongoDatabase database, Views views, ChangeBroadcast broadcast) {
        this.database = database;
        this.views = views;
        this.broadcast = broadcast;
        broadcast.listen(waiters::wake);
        dossiers = ofInhabitants(DossierQueries.COLLECTION);
        catalogue = CATALOGUE.stream().<ListingReader<?>>map(this::ofCatalogue).toList();
    }

    View inhabitants(QueryUpdateEmitter emitter) {
        broadcast.listen(new DossierChangePublisher(emitter)::tell);
        return new View(
                InhabitantProjection.GROUP,
                List.of(kind(
                        QuerySide.dossierFold(),
                        DossierQueries.COLLECTION,
                        LISTS,
                        dossiers,
                        DossierChangePublisher::noticeOf)));
    }

    View catalogue() {
        return new View(
                CatalogueProjection.GROUP,
                catalogue.stream().<DocumentType<?>>map(this::kind).toList());
    }

    /** Remembers the changed document before it wakes those who wait for it. */
    private <V> DocumentType<V> kind(
            Fold<V> fold,
            CollectionSpec<V> collection,
            List<RowProjection<V, ?>> projections,
            DocumentReader<V> reader,
            Function<Change<V>, ChangeNotice> toNotice) {
        return new DocumentType<>(fold, collection, projections, changes -> {
            reader.remember(changes);
            broadcast.publish(changes.stream().map(toNotice).toList());
        });
    }

    private <V extends CatalogueEntry> DocumentType<V> kind(ListingReader<V> list) {
        var collection = list.listing().collection();
        return kind(
                list.listing().fold(),
                collection,
                List.of(),
                list.documents(),
                change -> ChangeNotice.of(collection, change));
    }

    List<Object> answers() {
        var cases = ofInhabitants(CaseRow.COLLECTION);
        var handovers = ofInhabitants(HandoverRow.COLLECTION);
        var clients = ofInhabitants(ClientRow.COLLECTION);
        var appointments = ofInhabitants(AppointmentRow.COLLECTION);
        return List.of(
                new DossierQueries(dossiers, DossierParts.ALL),
                new PeopleQueries(dossiers),
                new ExpiringList(cases),
                new FlagRun(cases),
                new ClosingEquation(cases),
                new Funnel(cases),
                new InboxList(handovers),
                new Board(handovers, cases),
                new ClientList(clients),
                new AppointmentList(appointments),
                new WorkloadCounts(clients, appointments, new Unanswered(handovers)),
                new NoticeList(ofInhabitants(NoticeRow.COLLECTION)),
                new CatalogueQueries(catalogue));
    }

    private <V> DocumentReader<V> ofInhabitants(CollectionSpec<V> collection) {
        return new DocumentReader<>(
                database,
                InhabitantProjection.GROUP,
                collection,
                () -> views.read(InhabitantProjection.GROUP),
                waiters);
    }

    private <V extends CatalogueEntry> ListingReader<V> ofCatalogue(Listing<V> listing) {
        return new ListingReader<>(
                listing,
                new DocumentReader<>(
                        database,
                        CatalogueProjection.GROUP,
                        listing.collection(),
                        () -> views.read(CatalogueProjection.GROUP),
                        waiters));
    }
}
