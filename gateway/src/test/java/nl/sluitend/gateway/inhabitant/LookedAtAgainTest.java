package nl.sluitend.gateway.inhabitant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.sluitend.gateway.bus.QueriesOfTests;
import nl.sluitend.gateway.privacy.Bsns;
import nl.sluitend.gateway.privacy.VaultOfTests;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.DetermineAgeBands;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.Person;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.view.BeingRepaired;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.Test;

/** What came after the day's look, with a real vault and real buses. */
class LookedAtAgainTest {

    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

    private final VaultOfTests vault = VaultOfTests.open();
    private final Map<String, Dossier> folded = new HashMap<>();
    private final List<DetermineAgeBands> told = new CopyOnWriteArrayList<>();
    private final AgesToLookAt waiting = new AgesToLookAt();
    private final AgesAfterNews ages = ages();

    private AgesAfterNews ages() {
        var bus = SimpleCommandBus.builder().build();
        bus.subscribe(DetermineAgeBands.class.getName(), message -> {
            var command = (DetermineAgeBands) message.getPayload();
            told.add(command);
            return Recorded.of(command.inhabitant().value(), 3, Effect.CHANGED);
        });
        var gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        var queries = QueriesOfTests.answeredBy(this);
        return new AgesAfterNews(waiting, queries, new AgesOfToday(queries, vault.people()), gateway);
    }

    @QueryHandler
    Optional<Dossier> on(FindDossier query) {
        var found = folded.get(query.inhabitant().value());
        if (found != null && found.version() < 0) {
            throw new BeingRepaired(NOW);
        }
        return Optional.ofNullable(found);
    }

    private InhabitantId somebody(long version) {
        var inhabitant = vault.people().identify(Bsns.next());
        folded.put(inhabitant.value(), dossier(inhabitant, version));
        return inhabitant;
    }

    private Dossier dossier(InhabitantId inhabitant, long version) {
        var born = vault.people().seal(inhabitant, "1999-11-15");
        var person = new Person(inhabitant.value(), born, born, null, AgeBand.UNDER_27);
        return Dossier.empty(inhabitant.value())
                .with(known ->
                        known.version(version).origin(Origin.WW).person(person).municipality("GM0546"));
    }

    @Test
    void whoBecame27SinceTheMessageIsToldOnce() {
        waiting.add(somebody(2), 2);

        assertThat(ages.run(NOW)).isOne();
        assertThat(told)
                .singleElement()
                .satisfies(command -> assertThat(command.ages())
                        .singleElement()
                        .satisfies(age -> assertThat(age.ageBand()).isEqualTo(AgeBand.FROM_27_TO_49)));
        assertThat(ages.run(NOW)).isZero();
    }

    @Test
    void whoIsNotFoldedYetWaitsBehindTheOthers() {
        var late = somebody(1);
        waiting.add(late, 2);
        waiting.add(somebody(2), 2);

        assertThat(ages.run(NOW)).isOne();
        assertThat(waiting.count()).isOne();

        folded.put(late.value(), dossier(late, 2));
        assertThat(ages.run(NOW)).isOne();
        assertThat(waiting.count()).isZero();
    }

    /** One bad stream is one bad stream (ADR 17). */
    @Test
    void whoIsBeingRepairedKeepsNobodyWaiting() {
        waiting.add(somebody(-1), 2);
        waiting.add(somebody(2), 2);

        assertThat(ages.run(NOW)).isOne();
        assertThat(waiting.count()).isZero();
    }
}
