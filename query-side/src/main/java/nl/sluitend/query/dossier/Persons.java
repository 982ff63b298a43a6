package nl.sluitend.query.dossier;

import nl.sluitend.kernel.dossier.Person;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.PersonEvent;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;

/** Who somebody is, after an event. */
final class Persons {

    private Persons() {}

    static Person evolve(Person person, InhabitantEvent event) {
        return event instanceof PersonEvent own ? evolve(person, own) : person;
    }

    private static Person evolve(Person person, PersonEvent event) {
        return switch (event) {
            case InhabitantRegistered e ->
                new Person(person.inhabitant(), e.name(), e.birthDate(), e.contact(), e.ageBand());
            case PersonalDetailsRevised e ->
                new Person(person.inhabitant(), e.name(), e.birthDate(), e.contact(), e.ageBand());
            case AgeBandDetermined e ->
                e.wwCase() == null
                        ? new Person(
                                person.inhabitant(), person.name(), person.birthDate(), person.contact(), e.ageBand())
                        : person;
            case ResidenceEstablished _, JobseekerRegistered _ -> person;
        };
    }
}
