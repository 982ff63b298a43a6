package nl.sluitend.kernel.inhabitant;

import static nl.sluitend.kernel.access.Relation.OFFERED;
import static nl.sluitend.kernel.access.Relation.OWN;
import static nl.sluitend.kernel.access.Relation.UWV;

import java.util.Optional;
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
            // the day of a birthday is part of the birth date, which is withheld before acceptance
            case InhabitantRegistered _, ResidenceEstablished _, JobseekerRegistered _, AgeBandDetermined _ ->
                Set.of(UWV, OWN);
            case PersonalDetailsRevised _ -> Set.of(UWV, OFFERED, OWN);
        };
    }

    /** The case with which it was determined: its day gives away when that WW ends. */
    static Optional<String> wwCase(PersonEvent event) {
        return switch (event) {
            case AgeBandDetermined e -> Optional.ofNullable(e.wwCase());
            case InhabitantRegistered _, PersonalDetailsRevised _, ResidenceEstablished _, JobseekerRegistered _ ->
                Optional.empty();
        };
    }
}
