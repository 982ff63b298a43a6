package nl.sluitend.query.dossier;

import static nl.sluitend.kernel.handover.PayloadField.CONTACT;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.kernel.access.Relation;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.dossier.Person;

/**
 * How well municipalities know a person now: before one accepts, by the payload of what is offered to it (SUWI 62).
 *
 * @param relations of the person
 * @param bodies for which somebody looks, as far as their relation lasts
 * @param offered the handovers that lie with them
 */
record MunicipalRelation(Relations relations, Set<String> bodies, List<Handover> offered) {

    static MunicipalRelation of(Set<String> bodies, Dossiers.Personalia personalia) {
        var relations = personalia.relations();
        var lasting =
                bodies.stream().filter(body -> relations.last(Set.of(body))).collect(Collectors.toUnmodifiableSet());
        var offered = personalia.handovers().stream()
                .filter(handover -> lasting.stream().anyMatch(body -> relations.lies(handover.handover(), body)))
                .toList();
        return new MunicipalRelation(relations, lasting, offered);
    }

    boolean isOfOwnRegistration() {
        return relations.registeredBy() != null && isOwnOf(relations.registeredBy());
    }

    /** Whether the person is a municipality's own by now. */
    boolean isOwn() {
        return bodies.stream().anyMatch(this::isOwnOf);
    }

    private boolean isOwnOf(String body) {
        return bodies.contains(body) && relations.of(body) == Relation.OWN;
    }

    /** The person, without what such a one is not told. */
    Person with(Person person) {
        return new Person(
                person.inhabitant(),
                person.name(),
                isOwn() ? person.birthDate() : null,
                isOfOwnRegistration() || offered.stream().anyMatch(MunicipalRelation::sends) ? person.contact() : null,
                person.ageBand());
    }

    private static boolean sends(Handover handover) {
        return handover.payload().stream().anyMatch(item -> item.field() == CONTACT);
    }
}
