package nl.sluitend.gateway.inhabitant;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.inhabitant.FindPeople;
import nl.sluitend.kernel.inhabitant.Person;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.stereotype.Component;

/** Shows people to someone who may see them: one query for a whole list, and one fetch of keys. */
@Component
public class People {

    private final Queries queries;
    private final PersonVault vault;

    People(Queries queries, PersonVault vault) {
        this.queries = queries;
        this.vault = vault;
    }

    /** The person of each row, as far as the caller may see them. */
    public <R> Map<R, OpenPerson> of(Collection<R> rows, Function<R, String> inhabitant, Caller caller) {
        var whose = rows.stream().map(inhabitant).collect(toUnmodifiableSet());
        return opened(rows, inhabitant, queries.list(new FindPeople(caller, whose), Person.class));
    }

    /** The age band on a day, past or future, as far as the caller may know; empty when the birth date is not known. */
    public Optional<AgeBand> bandOn(LocalDate day, String inhabitant, Caller caller) {
        return birthDate(inhabitant, caller).map(birthDate -> birthDate.bandOn(day));
    }

    /** When somebody was born, as far as the caller may see it. */
    Optional<BirthDate> birthDate(String inhabitant, Caller caller) {
        return of(Set.of(inhabitant), Function.identity(), caller).values().stream()
                .map(OpenPerson::birthDate)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The person of each row, from what was found already. */
    public <R> Map<R, OpenPerson> opened(
            Collection<R> rows, Function<R, String> inhabitant, Collection<Person> people) {
        var open = open(people);
        return rows.stream()
                .filter(row -> open.containsKey(inhabitant.apply(row)))
                .collect(toMap(Function.identity(), row -> open.get(inhabitant.apply(row)), (one, _) -> one));
    }

    /** Somebody who was found already. */
    OpenPerson opened(Person person) {
        return new OpenPerson(person, vault.opening(Set.of(new InhabitantId(person.inhabitant()))));
    }

    private Map<String, OpenPerson> open(Collection<Person> people) {
        var opening = vault.opening(people.stream()
                .map(person -> new InhabitantId(person.inhabitant()))
                .collect(toUnmodifiableSet()));
        return people.stream()
                .collect(toMap(Person::inhabitant, person -> new OpenPerson(person, opening), (one, _) -> one));
    }
}
