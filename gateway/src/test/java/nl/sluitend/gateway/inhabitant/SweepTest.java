package nl.sluitend.gateway.inhabitant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.gateway.privacy.Bsns;
import nl.sluitend.gateway.privacy.VaultOfTests;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;

/** What a killed node left between the vault and its event: what is recorded stays, the rest goes, and nobody waits for another. */
class SweepTest {

    private final VaultOfTests vault = VaultOfTests.open();
    private final Set<String> named = ConcurrentHashMap.newKeySet();
    private final Set<InhabitantId> unreadable = ConcurrentHashMap.newKeySet();
    private final Sweep sweep = new Sweep(vault.unconfirmed(), this::isNamed, Duration.ZERO);
    private final Sweep patient = new Sweep(vault.unconfirmed(), this::isNamed, Duration.ofMinutes(10));

    private boolean isNamed(InhabitantId person, String note) {
        if (unreadable.contains(person)) {
            throw new IllegalStateException(new SerializationException("not of a form that is known"));
        }
        return named.contains(note);
    }

    private InhabitantId somebodyRecorded() {
        var person = vault.people().identify(Bsns.next());
        vault.recorded().add(person);
        return person;
    }

    @Test
    void aNumberWithoutAnEventGoesAndOneWithAnEventStays() {
        var left = Bsns.next();
        var recorded = Bsns.next();
        vault.people().identify(left);
        var anna = vault.people().identify(recorded);
        vault.recorded().add(anna);

        sweep.look();

        assertThat(vault.people().find(left)).isEmpty();
        assertThat(vault.people().find(recorded)).contains(anna);
    }

    @Test
    void aNoteThatNoEventNamesGoesAndOneThatWasNamedOnceStays() {
        var anna = somebodyRecorded();
        var told = vault.notes().keep(anna, "told");
        var refused = vault.notes().keep(anna, "refused");
        named.add(told);

        sweep.look();

        assertThat(vault.notes().read(anna, told)).contains("told");
        assertThat(vault.notes().read(anna, refused)).isEmpty();
        named.clear();
        sweep.look();
        assertThat(vault.notes().read(anna, told)).as("confirmed for good").contains("told");
    }

    @Test
    void aStreamThatCannotBeReadKeepsItsOwnNoteWaitingAndNoOther() {
        var anna = somebodyRecorded();
        var bob = somebodyRecorded();
        unreadable.add(anna);
        var waits = vault.notes().keep(anna, "waits");
        var goes = vault.notes().keep(bob, "goes");

        sweep.look();

        assertThat(vault.notes().read(anna, waits)).contains("waits");
        assertThat(vault.notes().read(bob, goes)).isEmpty();
    }

    @Test
    void whatMayStillBeDecidedIsLeftAlone() {
        var bsn = Bsns.next();
        var anna = vault.people().identify(bsn);
        var note = vault.notes().keep(anna, "of this moment");

        patient.look();

        assertThat(vault.people().identify(bsn)).isEqualTo(anna);
        assertThat(vault.notes().read(anna, note)).contains("of this moment");
    }
}
