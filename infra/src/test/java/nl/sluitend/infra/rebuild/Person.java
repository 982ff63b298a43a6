package nl.sluitend.infra.rebuild;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.FlaggedBy;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;

/** Somebody whose stream grows by chance; each step gives the events to append. */
final class Person {

    private static final LocalDate TODAY = LocalDate.of(2026, Month.NOVEMBER, 2);
    private static final Instant RECORDED = Instant.parse("2026-11-02T08:00:00Z");

    private final String id;
    private final Random random;
    private long events;

    private Person(String id, Random random) {
        this.id = id;
        this.random = random;
    }

    static Person by(Random random) {
        return new Person(new UUID(random.nextLong(), random.nextLong()).toString(), random);
    }

    String id() {
        return id;
    }

    /** The number of the newest event. */
    long sequence() {
        return events - 1;
    }

    List<DomainEventMessage<?>> registered() {
        var lastDay = TODAY.plusDays(random.nextInt(300));
        return List.of(
                with(new InhabitantRegistered(
                        id,
                        Origin.WW,
                        null,
                        band(),
                        new Sealed("name"),
                        new Sealed("birth"),
                        new Sealed("contact"),
                        RECORDED,
                        TODAY)),
                with(new ResidenceEstablished("GM0546", ResidenceGround.RESIDENCE, RECORDED, TODAY)),
                with(new WwCaseRegistered(
                        id + "-ww",
                        new Sealed("reference"),
                        lastDay.minusMonths(6),
                        lastDay,
                        EndGround.DURATION_ELAPSED,
                        Certainty.EXPECTED,
                        TODAY,
                        RECORDED,
                        null,
                        null,
                        32,
                        "0811",
                        "MBO4",
                        List.of("nl:B1"),
                        List.of("WORKSHOP"),
                        null,
                        null,
                        TODAY)));
    }

    private AgeBand band() {
        var bands = List.of(AgeBand.values());
        return bands.get(random.nextInt(bands.size()));
    }

    DomainEventMessage<?> step() {
        return with(
                switch (random.nextInt(4)) {
                    case 0 -> new ExpiringWwFlagged(id + "-ww", FlaggedBy.DAILY_RUN, TODAY.plusDays(90), 180, TODAY);
                    case 1 -> new ContactAttempted(id + "-ww", Channel.TELEPHONE, TODAY);
                    case 2 ->
                        new WwEndDateRevised(
                                id + "-ww",
                                TODAY.minusDays(90),
                                TODAY.plusDays(random.nextInt(200)),
                                EndGround.DURATION_ELAPSED,
                                Certainty.FINAL,
                                TODAY,
                                RECORDED,
                                null,
                                null,
                                TODAY);
                    default -> new OutcomeRecorded(id + "-ww", Outcome.BIJSTAND, Evidence.OWN_STATEMENT, "uwv", TODAY);
                });
    }

    /** A whole life of that many steps. */
    List<DomainEventMessage<?>> life(int steps) {
        var life = new ArrayList<>(registered());
        for (int i = 0; i < steps; i++) {
            life.add(step());
        }
        return life;
    }

    /** Registered as jobseeker up to that day. */
    DomainEventMessage<?> registeredUntil(LocalDate until) {
        return with(new JobseekerRegistered(until, TODAY));
    }

    private DomainEventMessage<?> with(DomainEvent event) {
        var told = Map.of(
                "organisation", "uwv", "role", "UWV_ADVISER", "ground", "SUWI 9", "actor", "u", "purpose", "HANDOVER");
        // the store gives up on gaps before events that are old
        var now = GenericEventMessage.clock.instant();
        return new GenericDomainEventMessage<>(
                "inhabitant", id, events++, new GenericMessage<>(event, told), () -> now);
    }
}
