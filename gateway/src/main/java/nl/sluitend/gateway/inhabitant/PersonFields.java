package nl.sluitend.gateway.inhabitant;

import java.util.List;
import java.util.Map;
import nl.sluitend.kernel.dossier.Dossier;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Who the person of a dossier is, for all dossiers of an answer at once. */
@Controller
class PersonFields {

    private final People people;

    PersonFields(People people) {
        this.people = people;
    }

    @BatchMapping
    Map<Dossier, OpenPerson> person(List<Dossier> dossiers) {
        return people.opened(
                dossiers,
                Dossier::inhabitant,
                dossiers.stream().map(Dossier::person).toList());
    }
}
