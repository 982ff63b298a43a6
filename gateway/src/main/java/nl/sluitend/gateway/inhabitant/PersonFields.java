package nl.sluitend.gateway.inhabitant;

import java.util.List;
import java.util.Map;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.InboxEntry;
import nl.sluitend.kernel.worklist.ExpiringCase;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** The person of a row, for all rows of a list at once. */
@Controller
class PersonFields {

    private final People people;

    PersonFields(People people) {
        this.people = people;
    }

    @BatchMapping(typeName = "ExpiringCase", field = "person")
    Map<ExpiringCase, OpenPerson> ofCases(List<ExpiringCase> rows, @ContextValue Caller caller) {
        return people.of(rows, ExpiringCase::inhabitant, caller);
    }

    @BatchMapping(typeName = "InboxEntry", field = "person")
    Map<InboxEntry, OpenPerson> ofEntries(List<InboxEntry> rows, @ContextValue Caller caller) {
        return people.of(rows, InboxEntry::inhabitant, caller);
    }

    @BatchMapping(typeName = "Dossier", field = "person")
    Map<Dossier, OpenPerson> ofDossiers(List<Dossier> dossiers) {
        return people.opened(
                dossiers,
                Dossier::inhabitant,
                dossiers.stream().map(Dossier::person).toList());
    }
}
