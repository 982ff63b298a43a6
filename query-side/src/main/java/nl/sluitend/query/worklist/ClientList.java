package nl.sluitend.query.worklist;

import static com.mongodb.client.model.Filters.ne;

import java.util.List;
import java.util.Optional;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.worklist.Burden;
import nl.sluitend.kernel.worklist.Burdens;
import nl.sluitend.kernel.worklist.Client;
import nl.sluitend.kernel.worklist.Clients;
import nl.sluitend.kernel.worklist.FindClient;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.Order;
import nl.sluitend.query.fold.Reach;
import org.axonframework.queryhandling.QueryHandler;

/**
 * Whom a municipality supports, who needs something first comes first. Who sees a row by its organisation does not see
 * the one that is contained in it.
 *
 * @param reader what each body does for each person
 */
public record ClientList(DocumentReader<ClientRow> reader) {

    private static final Order<ClientRow> NEEDED_FIRST = Order.byDay("clients", ClientRow.NEXT_ON, ClientRow::nextOn);

    /** Axon finds a handler by the bare class of its answer. */
    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(Clients query) {
        return reader.page(
                        Reach.ofMunicipality(query.caller()),
                        ne(ClientRow.WITHIN, organisation(query.caller())),
                        NEEDED_FIRST,
                        query.window())
                .map(row -> row.shown(query.today()));
    }

    @QueryHandler
    Optional<Client> on(FindClient query) {
        return reader.one(Reach.ofMunicipality(query.caller()), query.client(), -1)
                .filter(row -> !organisation(query.caller()).equals(row.within()))
                .map(row -> row.shown(query.today()));
    }

    /** For team leads: who may count by the names of officials. */
    @QueryHandler
    List<Burden> on(Burdens query) {
        if (!query.caller().is(Role.TEAM_LEAD)) {
            return List.of();
        }
        return reader
                .first(
                        Reach.ofMunicipality(query.caller()),
                        ne(ClientRow.WITHIN, organisation(query.caller())),
                        NEEDED_FIRST,
                        query.most())
                .stream()
                .map(row -> row.burden(query.today(), query.soon()))
                .toList();
    }

    private static String organisation(Caller caller) {
        return String.valueOf(caller.organisation());
    }
}
