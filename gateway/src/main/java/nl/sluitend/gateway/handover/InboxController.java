package nl.sluitend.gateway.handover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.inhabitant.OpenPerson;
import nl.sluitend.gateway.inhabitant.People;
import nl.sluitend.gateway.organisation.Municipalities;
import nl.sluitend.gateway.privacy.Accounts;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.dossier.DossierChanged;
import nl.sluitend.kernel.dossier.DossierChanges;
import nl.sluitend.kernel.handover.BoardRow;
import nl.sluitend.kernel.handover.HandoverBoard;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.Inbox;
import nl.sluitend.kernel.handover.InboxEntry;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** The municipality's inbox, and the board that all sides share. */
@Controller
class InboxController {

    private final Queries queries;
    private final Decisions decisions;
    private final Municipalities municipalities;
    private final Accounts accounts;
    private final People people;

    InboxController(
            Queries queries, Decisions decisions, Municipalities municipalities, Accounts accounts, People people) {
        this.queries = queries;
        this.decisions = decisions;
        this.municipalities = municipalities;
        this.accounts = accounts;
        this.people = people;
    }

    @QueryMapping
    Page<InboxEntry> inbox(@Argument Set<HandoverState> states, Window window, Caller caller) {
        return queries.page(new Inbox(caller, decisions.today(), states, window), InboxEntry.class);
    }

    @BatchMapping
    Map<InboxEntry, OpenPerson> person(List<InboxEntry> rows, @ContextValue Caller caller) {
        return people.of(rows, InboxEntry::inhabitant, caller);
    }

    @QueryMapping
    List<BoardRow> handoverBoard(@Argument String region, Caller caller) {
        return queries.list(
                new HandoverBoard(caller, decisions.today(), municipalities.codesOf(region)), BoardRow.class);
    }

    @SubscriptionMapping
    Flux<DossierChanged> inboxChanged(Caller caller) {
        return queries.updates(new DossierChanges(caller), DossierChanged.class)
                .takeWhile(_ -> isStillTheirs(caller))
                .map(change -> change.heardBy(caller));
    }

    /** A wrong link between a sign-in and a dossier may be removed while a subscription runs. */
    private boolean isStillTheirs(Caller caller) {
        return !caller.is(Role.INHABITANT)
                || accounts.of(caller.actor().id()).equals(Optional.ofNullable(caller.self()));
    }
}
