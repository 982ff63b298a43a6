package nl.sluitend.gateway.worklist;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.catalogue.Catalogue;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.inhabitant.OpenPerson;
import nl.sluitend.gateway.inhabitant.People;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.programme.Programme;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.worklist.Client;
import nl.sluitend.kernel.worklist.Clients;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The people whom a municipality supports. */
@Controller
class ClientController {

    private final Queries queries;
    private final Decisions decisions;
    private final People people;
    private final Catalogue<Programme> programmes;
    private final Catalogue<Employer> employers;

    ClientController(
            Queries queries,
            Decisions decisions,
            People people,
            Catalogue<Programme> programmes,
            Catalogue<Employer> employers) {
        this.queries = queries;
        this.decisions = decisions;
        this.people = people;
        this.programmes = programmes;
        this.employers = employers;
    }

    @QueryMapping
    Page<Client> clients(Window window, Caller caller) {
        return queries.page(new Clients(caller, decisions.today(), window), Client.class);
    }

    @BatchMapping
    Map<Client, OpenPerson> person(List<Client> rows, @ContextValue Caller caller) {
        return people.of(rows, Client::inhabitant, caller);
    }

    @BatchMapping
    Map<Client, Programme> programme(List<Client> rows, @ContextValue Caller caller) {
        var enrolled = rows.stream().filter(row -> row.programme() != null).toList();
        return programmes.ofEach(enrolled, row -> requireNonNull(row.programme()), caller);
    }

    @BatchMapping
    Map<Client, Employer> employer(List<Client> rows, @ContextValue Caller caller) {
        var placed = rows.stream().filter(row -> row.employer() != null).toList();
        return employers.ofEach(placed, row -> requireNonNull(row.employer()), caller);
    }
}
