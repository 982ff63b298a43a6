package nl.sluitend.infra.demo.caseload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import nl.sluitend.infra.demo.DemoPerson;
import nl.sluitend.kernel.inhabitant.ResidenceGround;

/**
 * The inhabitants who can sign in are people of Leiden in every feed, so that each finds their own name in their own
 * file. Their WW ends after some months, so that the story can begin on any day of the month of the feed.
 */
final class DemoInhabitants {

    private static final String LEIDEN = "GM0546";

    private final Iterator<DemoPerson> people;
    private final LocalDate asOf;

    private DemoInhabitants(Iterator<DemoPerson> people, LocalDate asOf) {
        this.people = people;
        this.asOf = asOf;
    }

    static DemoInhabitants of(MunicipalCaseload municipality, LocalDate asOf) {
        return new DemoInhabitants(
                municipality.code().equals(LEIDEN) ? inhabitants() : Collections.emptyIterator(), asOf);
    }

    /** The next of them, if a case like that can be theirs. */
    Optional<DemoPerson> fitting(ResidenceGround ground, LocalDate birthDate, LocalDate lastDay) {
        return ground == ResidenceGround.RESIDENCE
                        && birthDate.isBefore(asOf.minusYears(30))
                        && lastDay.isAfter(asOf.plusDays(95))
                        && lastDay.isBefore(asOf.plusDays(145))
                        && people.hasNext()
                ? Optional.of(people.next())
                : Optional.empty();
    }

    static CaseloadLine.Name nameOf(DemoPerson person) {
        var parts = person.name().split(" ", 2);
        return new CaseloadLine.Name(parts[0].charAt(0) + ".", parts[0], null, parts[1]);
    }

    private static Iterator<DemoPerson> inhabitants() {
        try {
            return DemoPerson.all().stream()
                    .filter(person -> person.role().equals("inhabitant"))
                    .iterator();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
