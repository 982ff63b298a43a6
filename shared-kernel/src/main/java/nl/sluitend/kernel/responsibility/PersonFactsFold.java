package nl.sluitend.kernel.responsibility;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.PersonEvent;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;

/**
 * What events about the person change in the facts.
 *
 * @param facts as they were before the event
 */
record PersonFactsFold(Facts facts) {

    private static final String REACHED = "reached ";

    Facts after(PersonEvent event) {
        return switch (event) {
            case InhabitantRegistered e ->
                facts.aged(Facts.PERSON, AgeFact.at(e.assertedAt(), e.ageBand()))
                        .with(next -> next.origin(e.origin()).registeredOn(e.occurredOn()));
            case PersonalDetailsRevised e ->
                withoutBirthdays().aged(Facts.PERSON, AgeFact.at(e.assertedAt(), e.ageBand()));
            case AgeBandDetermined e -> facts.aged(keyOf(e), new AgeFact(e.occurredOn(), e.ageBand()));
            case ResidenceEstablished e -> residing(new ResidenceFact(e.occurredOn(), e.municipality(), e.ground()));
            case JobseekerRegistered e -> registeredAsJobseeker(new Days(e.occurredOn(), e.until()));
        };
    }

    /** A birthday does not overwrite what was before it. */
    private static String keyOf(AgeBandDetermined e) {
        return e.wwCase() == null ? REACHED + e.ageBand() : e.wwCase();
    }

    /** They may belong to another birth date; the product computes them again when a person's details are revised. */
    private Facts withoutBirthdays() {
        return facts.withAges(Facts.without(facts.ages(), key -> key.startsWith(REACHED)));
    }

    /** The latest message about a day counts. */
    private Facts residing(ResidenceFact fact) {
        return facts.withResidences(
                Facts.replaced(facts.residences(), each -> each.from().equals(fact.from()), fact).stream()
                        .sorted(comparing(ResidenceFact::from, naturalOrder()))
                        .toList());
    }

    /** The latest message about a registration counts; its first day identifies it. */
    private Facts registeredAsJobseeker(Days days) {
        return facts.withJobseeker(
                Facts.replaced(facts.jobseeker(), each -> each.from().equals(days.from()), days));
    }
}
