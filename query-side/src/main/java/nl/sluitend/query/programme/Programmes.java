package nl.sluitend.query.programme;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import java.util.List;
import java.util.Optional;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.programme.FindProgramme;
import nl.sluitend.kernel.programme.FindProgrammes;
import nl.sluitend.kernel.programme.FindProgrammesByKey;
import nl.sluitend.kernel.programme.Programme;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.query.fold.CollectionSpec;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.Order;
import nl.sluitend.query.fold.Reach;
import org.axonframework.queryhandling.QueryHandler;

/**
 * Answers which programmes there are; they are about nobody.
 *
 * @param reader the programmes
 */
public record Programmes(DocumentReader<Programme> reader) {

    private static final String MUNICIPALITY = "view.terms.municipality";
    private static final String NAME = "view.name";
    private static final Order<Programme> ORDER = Order.byText("programmes", NAME, Programme::name);

    /** Where programmes lie: with an index for all of them and one for those of a municipality. */
    public static final CollectionSpec<Programme> COLLECTION = CollectionSpec.aboutNobody(
            "programmes", Programme.class, List.of(ascending(NAME, "_id"), ascending(MUNICIPALITY, NAME, "_id")));

    @QueryHandler
    Optional<Programme> on(FindProgramme query) {
        return reader.one(
                Reach.ofTheProduct(Caller.product()), query.programme().value(), query.atLeast());
    }

    @QueryHandler
    List<Programme> on(FindProgrammesByKey query) {
        return reader.several(Reach.toWhatIsAboutNobody(query.caller()), query.programmes()).stream()
                .map(programme -> told(query.caller(), programme))
                .toList();
    }

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(FindProgrammes query) {
        var of = query.municipality() == null ? empty() : eq(MUNICIPALITY, query.municipality());
        return reader.page(Reach.toWhatIsAboutNobody(query.caller()), of, ORDER, query.window())
                .map(programme -> told(query.caller(), programme));
    }

    private static Programme told(Caller caller, Programme programme) {
        return caller.actsFor(programme.terms().municipality()) ? programme : programme.toldToOthers();
    }
}
