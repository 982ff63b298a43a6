package nl.sluitend.query.dossier;

import static nl.sluitend.kernel.handover.PayloadField.CONTACT;

import java.util.List;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.dossier.Person;
import org.jspecify.annotations.Nullable;

/**
 * How well a municipality knows a person: before it accepts, by the payload of what is offered to it (SUWI 62).
 *
 * @param caller who works there
 * @param registeredBy the municipality that opened the dossier; absent when UWV did
 * @param offered the handovers that lie with it
 */
record Acquaintance(Caller caller, @Nullable String registeredBy, List<Handover> offered) {

    static Acquaintance of(Caller caller, Dossiers.Personalia personalia) {
        var offered = personalia.handovers().stream()
                .filter(handover -> Audience.isWithMunicipality(handover) && actsFor(caller, handover.municipality()))
                .toList();
        return new Acquaintance(caller, personalia.registeredBy(), offered);
    }

    private static boolean actsFor(Caller caller, @Nullable String municipality) {
        return municipality != null && caller.actsFor(municipality);
    }

    boolean isOfOwnRegistration() {
        return actsFor(caller, registeredBy);
    }

    /** Whether the person is the municipality's own by now. */
    boolean isOwn() {
        return isOfOwnRegistration() || offered.stream().anyMatch(each -> each.acceptedOn() != null);
    }

    /** The person, without what such a one is not told. */
    Person with(Person person) {
        return new Person(
                person.inhabitant(),
                person.name(),
                isOwn() ? person.birthDate() : null,
                isOfOwnRegistration() || offered.stream().anyMatch(Acquaintance::sends) ? person.contact() : null,
                person.ageBand());
    }

    private static boolean sends(Handover handover) {
        return handover.payload().stream().anyMatch(item -> item.field() == CONTACT);
    }
}
