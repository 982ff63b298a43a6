package nl.sluitend.query.inhabitant;

import java.util.Optional;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.Person;
import nl.sluitend.kernel.inhabitant.PersonEvent;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.query.access.Access;
import nl.sluitend.query.access.MunicipalRelation;
import nl.sluitend.query.dossier.DossierPart;

/** Who somebody is, and who opened the dossier. */
public final class PersonPart implements DossierPart {

    @Override
    public Dossier evolve(Dossier dossier, InhabitantEvent event) {
        return event instanceof PersonEvent own ? evolve(dossier, own) : dossier;
    }

    private static Dossier evolve(Dossier dossier, PersonEvent event) {
        var person = dossier.person();
        return switch (event) {
            case InhabitantRegistered e ->
                dossier.with(next -> next.origin(e.origin())
                        .registeredBy(e.registeredBy())
                        .person(new Person(person.inhabitant(), e.name(), e.birthDate(), e.contact(), e.ageBand())));
            case PersonalDetailsRevised e ->
                dossier.withPerson(new Person(person.inhabitant(), e.name(), e.birthDate(), e.contact(), e.ageBand()));
            case AgeBandDetermined e ->
                e.wwCase() == null ? dossier.withPerson(person.withAgeBand(e.ageBand())) : dossier;
            case ResidenceEstablished _, JobseekerRegistered _ -> dossier;
        };
    }

    @Override
    public Dossier show(Dossier shown, Dossier whole, Access access) {
        var person = shown(whole.person(), access).orElse(shown.person());
        return switch (access) {
            case Access.Whole _, Access.OfUwv _ ->
                shown.with(next -> next.origin(whole.origin())
                        .registeredBy(whole.registeredBy())
                        .person(person));
            case Access.OfMunicipality municipality ->
                shown.with(next -> next.origin(whole.origin())
                        .registeredBy(municipality.relation().isOfOwnRegistration() ? whole.registeredBy() : null)
                        .person(person));
            case Access.OfFormer municipality ->
                shown.with(next -> next.origin(municipality.former().origin()).person(person));
            case Access.OfWhoBegan _ -> shown;
        };
    }

    /** The person as this access may see them; empty when nothing of the person is shown. */
    static Optional<Person> shown(Person person, Access access) {
        return switch (access) {
            case Access.Whole _, Access.OfUwv _ -> Optional.of(person);
            case Access.OfMunicipality municipality -> Optional.of(to(municipality.relation(), person));
            case Access.OfFormer municipality ->
                Optional.of(municipality.former().person());
            case Access.OfWhoBegan _ -> Optional.empty();
        };
    }

    private static Person to(MunicipalRelation relation, Person person) {
        boolean isReachable = relation.isOfOwnRegistration() || relation.isSent(PayloadField.CONTACT);
        return person.with(next -> next.birthDate(relation.isOwn() ? person.birthDate() : null)
                .contact(isReachable ? person.contact() : null));
    }
}
