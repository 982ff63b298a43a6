package nl.sluitend.kernel.inhabitant;

import static nl.sluitend.kernel.access.Relation.OFFERED;
import static nl.sluitend.kernel.access.Relation.OWN;
import static nl.sluitend.kernel.access.Relation.UWV;

import java.util.Set;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Relations;

/** Who sees what happens to the person's own record. */
final class PersonVisibility {

    private PersonVisibility() {}

    static Relations after(PersonEvent event, Relations before) {
        return switch (event) {
            case InhabitantRegistered e -> before.registered(e.registeredBy());
            case ResidenceEstablished e -> before.livingIn(e.municipality(), e.occurredOn());
            case PersonalDetailsRevised _, JobseekerRegistered _, AgeBandDetermined _ -> before;
        };
    }

    static Set<Relation> seenBy(PersonEvent event) {
        return switch (event) {
            case InhabitantRegistered _, ResidenceEstablished _, JobseekerRegistered _ -> Set.of(UWV, OWN);
            case PersonalDetailsRevised _, AgeBandDetermined _ -> Set.of(UWV, OFFERED, OWN);
        };
    }
}
