package nl.sluitend.query.inhabitant;

import static nl.sluitend.query.assembly.Somebody.TODAY;

import java.time.Instant;
import java.util.stream.Stream;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.query.assembly.EventsOfAContext;

/** What can happen to who somebody is. */
final class PersonEvents implements EventsOfAContext {

    private static final Instant LATER = Instant.parse("2026-11-02T09:00:00Z");
    private static final Sealed SEALED = new Sealed("newer");

    @Override
    public String whoSeesWhat() {
        return """
                event                       person uwv offered own former began stranger
                inhabitant-registered       x      x   .       x   .      .     .
                personal-details-revised    x      x   x       x   .      .     .
                age-band-determined         x      x   .       x   .      .     .
                residence-established       x      x   .       x   .      .     .
                jobseeker-registered        x      x   .       x   .      .     .
                """;
    }

    @Override
    public Stream<DomainEvent> about(String who) {
        return Stream.of(
                new InhabitantRegistered(
                        who, Origin.WW, null, AgeBand.FROM_27_TO_49, SEALED, SEALED, SEALED, LATER, TODAY),
                new PersonalDetailsRevised(AgeBand.FROM_50, SEALED, SEALED, SEALED, LATER, TODAY),
                new AgeBandDetermined(null, AgeBand.FROM_50, TODAY),
                new ResidenceEstablished("GM0599", ResidenceGround.RESIDENCE, LATER, TODAY),
                new JobseekerRegistered(TODAY.plusMonths(6), TODAY));
    }
}
