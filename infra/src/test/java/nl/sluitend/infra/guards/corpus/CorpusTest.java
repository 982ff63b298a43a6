package nl.sluitend.infra.guards.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import nl.sluitend.infra.events.Upcasters;
import nl.sluitend.infra.guards.seeded.kernel.handover.SoundEvent;
import nl.sluitend.infra.guards.seeded.kernel.handover.TwinOne;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file for each event that was ever written; what is on disk stays readable. */
class CorpusTest {

    private static final Corpus FROZEN = Corpus.ofTheProject();

    @TempDir
    private Path folder;

    @Test
    void everyEventHasItsFileAndKeepsItsForm() {
        assertThat(FROZEN.broken(Corpus.events())).isEmpty();
    }

    @Test
    void noFileIsOfAnEventThatNobodyCanReadAnyMore() {
        assertThat(FROZEN.orphans(Corpus.events())).isEmpty();
    }

    @Test
    void everyFileIsReadAlsoOfOlderRevisions() {
        assertThat(FROZEN.unreadable(Upcasters.chain())).isEmpty();
    }

    @Test
    void aFormThatNobodyUpcastsIsFound() {
        assertThat(FROZEN.unreadable(NoOpEventUpcaster.INSTANCE))
                .containsExactly(
                        "inhabitant-registered-1",
                        "personal-details-revised-1",
                        "residence-established-1",
                        "work-history-revised-1",
                        "ww-case-registered-1",
                        "ww-end-date-revised-1");
    }

    @Test
    void anEventWithoutAFileIsFound() {
        assertThat(new Corpus(folder).broken(Set.of(TwinOne.class, SoundEvent.class)))
                .containsExactly("sound-event-happened-1", "twin-born-1");
    }

    @Test
    void anEventThatChangedItsFormIsFound() throws IOException {
        var corpus = new Corpus(folder);
        corpus.freeze(Set.of(SoundEvent.class));
        assertThat(corpus.broken(Set.of(SoundEvent.class))).isEmpty();
        corpus.write(SoundEvent.class, corpus.text(SoundEvent.class).replace("places", "seats"));
        assertThat(corpus.broken(Set.of(SoundEvent.class))).containsExactly("sound-event-happened-1");
    }

    @Test
    void aFileOfAnEventThatWasRemovedIsFound() throws IOException {
        var corpus = new Corpus(folder);
        corpus.freeze(Set.of(SoundEvent.class, TwinOne.class));
        assertThat(corpus.orphans(Set.of(SoundEvent.class))).containsExactly("twin-born-1");
    }
}
