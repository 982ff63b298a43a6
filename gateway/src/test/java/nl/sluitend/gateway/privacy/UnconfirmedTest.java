package nl.sluitend.gateway.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.sluitend.gateway.bus.Unavailable;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.junit.jupiter.api.Test;
import org.springframework.core.NestedExceptionUtils;

/** What was refused leaves nothing, and what was recorded loses nothing, also when several decide at once. */
class UnconfirmedTest {

    private final VaultOfTests vault = VaultOfTests.open();

    private int rowsOf(InhabitantId person) {
        return List.of("bsn", "person_key", "note").stream()
                .mapToInt(table -> vault.sql()
                        .sql("select count(*) from " + table + " where inhabitant = ?")
                        .param(UUID.fromString(person.value()))
                        .query(Integer.class)
                        .single())
                .sum();
    }

    @Test
    void aRefusalLeavesNoNumberKeyOrNote() {
        InhabitantId anna;
        try (var hold = vault.unconfirmed().hold()) {
            anna = hold.identify(Bsns.next());
            vault.notes().keep(anna, "a text");
            assertThat(rowsOf(anna)).isEqualTo(3);
            hold.end(false);
        }
        assertThat(rowsOf(anna)).isZero();
    }

    @Test
    void whatWasRecordedStays() {
        var bsn = Bsns.next();
        InhabitantId anna;
        try (var hold = vault.unconfirmed().hold()) {
            anna = hold.identify(bsn);
            assertThat(vault.people().find(bsn)).isEmpty();
            hold.end(true);
        }
        assertThat(vault.people().find(bsn)).contains(anna);
        vault.unconfirmed().settle(Set.of(anna));
        assertThat(rowsOf(anna)).isEqualTo(2);
    }

    @Test
    void aRefusalAboutSomebodyWhoHasAStreamTakesNothingAway() {
        var bsn = Bsns.next();
        var anna = vault.people().identify(bsn);
        vault.recorded().add(anna);
        try (var hold = vault.unconfirmed().hold()) {
            assertThat(hold.identify(bsn)).isEqualTo(anna);
            hold.end(false);
        }
        assertThat(vault.people().find(bsn)).contains(anna);
    }

    @Test
    void whoeverIsBeingDecidedAboutIsLeftAlone() {
        var bsn = Bsns.next();
        try (var slow = vault.unconfirmed().hold()) {
            var anna = slow.identify(bsn);
            try (var refused = vault.unconfirmed().hold()) {
                assertThat(refused.identify(bsn)).isEqualTo(anna);
                refused.end(false);
            }
            assertThat(rowsOf(anna)).isEqualTo(2);
            slow.end(true);
            assertThat(vault.people().find(bsn)).contains(anna);
        }
    }

    @Test
    void whoWasTakenAwayMeanwhileIsMadeOnceMore() throws Exception {
        var bsn = Bsns.next();
        var first = vault.people().identify(bsn);
        vault.unconfirmed().settle(Set.of(first));
        try (var hold = vault.unconfirmed().hold()) {
            var second = CompletableFuture.supplyAsync(() -> hold.identify(bsn)).get(10, TimeUnit.SECONDS);
            assertThat(second).isNotEqualTo(first);
            assertThat(rowsOf(second)).isEqualTo(2);
            hold.end(false);
        }
    }

    /** Each keeps one connection and asks for another; there are ten. */
    @Test
    void manyWhoDecideAtOnceDoNotWaitForEachOther() throws Exception {
        var decisions = IntStream.range(0, 40)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        this::decided, task -> Thread.ofVirtual().start(task)))
                .toList();

        CompletableFuture.allOf(decisions.toArray(CompletableFuture[]::new)).get(25, TimeUnit.SECONDS);

        assertThat(decisions)
                .extracting(CompletableFuture::join)
                .doesNotHaveDuplicates()
                .hasSize(40);
    }

    private InhabitantId decided() {
        try (var hold = vault.unconfirmed().hold()) {
            var somebody = hold.identify(Bsns.next());
            hold.end(true);
            return somebody;
        }
    }

    /** Whoever gives back twice gives back one turn. */
    @Test
    void aTurnIsGivenBackOnce() {
        for (int i = 0; i < 20; i++) {
            decided();
        }
        var open =
                IntStream.range(0, 6).mapToObj(_ -> vault.unconfirmed().hold()).toList();

        assertThatThrownBy(() -> vault.unconfirmed().hold()).isInstanceOf(Unavailable.class);

        open.forEach(Hold::close);
        assertThat(decided()).isNotNull();
    }

    /** Else nobody could begin any more once the vault is back. */
    @Test
    void aVaultThatIsAwayTakesNoTurn() throws SQLException {
        var away = mock(DataSource.class);
        when(away.getConnection())
                .thenThrow(new SQLException("refused"))
                .thenThrow(new IllegalStateException("no pool"));
        var unconfirmed = new Unconfirmed(Vault.in(away), mock(PseudonymLookup.class), _ -> true);

        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(unconfirmed::hold)
                    .extracting(NestedExceptionUtils::getMostSpecificCause)
                    .extracting(Throwable::getMessage)
                    .isIn("refused", "no pool");
        }
    }

    @Test
    void whatACrashLeftIsFoundAndSettled() {
        var crashed = vault.people().identify(Bsns.next());
        var recorded = vault.people().identify(Bsns.next());
        vault.recorded().add(recorded);

        assertThat(vault.unconfirmed().people(Duration.ofMinutes(10), 100_000)).doesNotContain(crashed, recorded);
        assertThat(vault.unconfirmed().people(Duration.ZERO, 100_000)).contains(crashed, recorded);
        vault.unconfirmed().settle(Set.of(crashed, recorded));
        assertThat(rowsOf(crashed)).isZero();
        assertThat(rowsOf(recorded)).isEqualTo(2);
        assertThat(vault.unconfirmed().people(Duration.ZERO, 100_000)).doesNotContain(crashed, recorded);
    }

    @Test
    void aNoteStaysOnlyWhenItsEventWasRecorded() {
        var anna = vault.people().identify(Bsns.next());
        vault.unconfirmed().confirm(Set.of(anna));
        var told = vault.notes().keep(anna, "told");
        var refused = vault.notes().keep(anna, "refused");
        assertThat(vault.unconfirmed().notes(Duration.ZERO, 100_000))
                .extracting(Unconfirmed.Note::id)
                .contains(told, refused);

        vault.unconfirmed().confirmNotes(Set.of(told));
        vault.unconfirmed().takeAwayNotes(Set.of(told, refused));
        assertThat(vault.notes().read(anna, told)).contains("told");
        assertThat(vault.notes().read(anna, refused)).isEmpty();
    }
}
