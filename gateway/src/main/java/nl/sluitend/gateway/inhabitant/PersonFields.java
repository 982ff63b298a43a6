package nl.sluitend.gateway.inhabitant;

import nl.sluitend.kernel.dossier.Dossier;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Who the person of a dossier is. Not for all dossiers of an answer at once: each was found by a query of its own, and a
 * batch would hash all that a dossier holds in order to hand one person back. It waits for the vault in the thread of
 * the operation that found the dossier.
 */
@Controller
class PersonFields {

    private final People people;

    PersonFields(People people) {
        this.people = people;
    }

    @SchemaMapping
    OpenPerson person(Dossier dossier) {
        return people.opened(dossier.person());
    }
}
