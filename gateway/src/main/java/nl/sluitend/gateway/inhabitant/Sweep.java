package nl.sluitend.gateway.inhabitant;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.gateway.graphql.Queries;
import nl.sluitend.gateway.privacy.Streams;
import nl.sluitend.gateway.privacy.Unconfirmed;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.handover.PayloadItem;
import nl.sluitend.kernel.inhabitant.InhabitantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks again and again at what was left unconfirmed, as by a node that was killed between a key and its event, until
 * nothing of it is left: whoever has a stream is confirmed, whoever has none is taken away. Several nodes may look at
 * once.
 */
@Component
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final int AT_ONCE = 200;

    private final Unconfirmed unconfirmed;
    private final Streams streams;
    private final Queries queries;
    private final Clock clock;
    private final Duration patience;

    Sweep(
            Unconfirmed unconfirmed,
            Streams streams,
            Queries queries,
            Clock clock,
            @Value("${sluitend.vault.unconfirmed:10m}") Duration patience) {
        this.unconfirmed = unconfirmed;
        this.streams = streams;
        this.queries = queries;
        this.clock = clock;
        this.patience = patience;
    }

    @Scheduled(fixedDelayString = "${sluitend.vault.look-every:1m}", initialDelayString = "30s")
    void look() {
        try {
            unconfirmed.settle(unconfirmed.people(patience, AT_ONCE));
            unconfirmed.notes(patience, AT_ONCE).forEach(this::settle);
        } catch (RuntimeException down) {
            LOG.warn(
                    "The vault could not be swept, it is looked at again: {}",
                    down.getClass().getName());
        }
    }

    private void settle(Unconfirmed.Note note) {
        var newest = streams.newest(note.inhabitant());
        if (newest.isEmpty()) {
            unconfirmed.takeAwayNotes(Set.of(note.id()));
        } else {
            dossier(note.inhabitant(), newest.getAsLong())
                    .filter(dossier -> dossier.version() >= newest.getAsLong())
                    .ifPresent(dossier -> settle(note, dossier));
        }
    }

    private void settle(Unconfirmed.Note note, Dossier dossier) {
        if (namedIn(dossier).anyMatch(note.id()::equals)) {
            unconfirmed.confirmNotes(Set.of(note.id()));
        } else {
            unconfirmed.takeAwayNotes(Set.of(note.id()));
        }
    }

    private Optional<Dossier> dossier(InhabitantId person, long atLeast) {
        var today = Amsterdam.day(clock.instant());
        return queries.find(new FindDossier(Caller.product(), today, person, atLeast), Dossier.class);
    }

    private static Stream<String> namedIn(Dossier dossier) {
        return dossier.handovers().stream()
                .flatMap(handover -> Stream.concat(
                        Stream.of(handover.questionNote(), handover.answerNote()),
                        handover.payload().stream().map(PayloadItem::note)))
                .filter(Objects::nonNull);
    }
}
