package nl.sluitend.gateway.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.view.BeingRepaired.Behind;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What a failure is: a refusal, an outage, a view that is behind, a stream that cannot be read, or a fault of ours. */
class FailuresTest {

    private static final Instant SINCE = Instant.parse("2026-11-28T20:15:00Z");

    static Stream<Throwable> outages() {
        return Stream.of(
                new TimeoutException(),
                new SQLTransientException(),
                new SQLRecoverableException(),
                new DataAccessResourceFailureException("away"),
                new CannotCreateTransactionException("away"),
                new NoHandlerForCommandException("nobody"),
                new NoHandlerForQueryException("nobody"),
                new SQLException("lost", "08006"),
                new SQLException("full", "53100"),
                new SQLException("shut down", "57P01"),
                new SQLException("broken disk", "58030"),
                new SQLException("Connection is closed"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void aStoreThatIsDownIsRecognisedHoweverDeepItLies(Throwable sign) {
        assertThat(Outage.isSeenIn(sign)).isTrue();
        assertThat(Outage.isSeenIn(new IllegalStateException(new RuntimeException(sign))))
                .isTrue();
    }

    /** However deep it lies, and whatever the one who waits for it takes it for. */
    @Test
    void whatSaysItselfThatItIsAwayIsNamed() {
        var away = new Unavailable(Backend.VAULT, new SQLException("10.0.0.1 refused", "08006"));
        assertThat(Outage.named(new CannotCreateTransactionException("no", away)))
                .contains(Backend.VAULT);
        assertThat(Outage.named(new SQLException("10.0.0.1 refused", "08006"))).isEmpty();
        assertThat(away).hasMessageContaining("the vault").hasMessageNotContaining("10.0.0.1");
    }

    static Stream<Throwable> faults() {
        return Stream.of(
                new IllegalStateException("ours"),
                new SQLException("no such table", "42P01"),
                new SQLException("cancelled", "57014"),
                new SQLException("no state"),
                new RuntimeException("Connection is closed"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsNoOutage(Throwable fault) {
        assertThat(Outage.isSeenIn(fault)).isFalse();
    }

    /** One that names itself as its cause would be followed for ever. */
    @Test
    void aFailureIsFollowedSoFarAndNoFurther() {
        Throwable deep = new TimeoutException();
        for (int i = 0; i < 19; i++) {
            deep = new IllegalStateException(deep);
        }
        assertThat(Outage.isSeenIn(deep)).isTrue();
        assertThat(Outage.isSeenIn(new IllegalStateException(deep))).isFalse();
    }

    private static CommandExecutionException fromAnotherNode(Object details) {
        return new CommandExecutionException("remote", null, details);
    }

    @Test
    void aViewThatIsBehindSaysSinceWhenAlsoFromAnotherNode() {
        assertThat(BehindSince.in(new IllegalStateException(fromAnotherNode(new Behind(SINCE)))))
                .contains(SINCE);
        assertThat(BehindSince.in(fromAnotherNode("something else"))).isEmpty();
        assertThat(BehindSince.in(new IllegalStateException("ours"))).isEmpty();
    }

    static Stream<Arguments> refusals() {
        var no = Unknown.VERSION.refusal();
        return Stream.of(
                arguments(new Refused(no), no),
                arguments(new Refused(no).toStranger(), Unknown.INHABITANT.refusal()),
                arguments(fromAnotherNode(no), no));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalIsFoundAlsoFromAnotherNode(Throwable failure, Refusal refusal) {
        assertThat(RefusalIn.by(failure)).contains(refusal);
    }

    @Test
    void whatIsNoRefusalIsNone() {
        assertThat(RefusalIn.by(fromAnotherNode("something else"))).isEmpty();
        assertThat(RefusalIn.by(new IllegalStateException("ours"))).isEmpty();
    }

    @Test
    void aStreamThatCannotBeReadIsKnownAsOne() {
        assertThat(UnreadableStream.isSeenIn(new IllegalStateException(new SerializationException("of a form"))))
                .isTrue();
        assertThat(UnreadableStream.isSeenIn(new IllegalStateException("ours"))).isFalse();
    }

    @Test
    void whatIsDownIsNamedInBothLanguages() {
        assertThat(Backend.values())
                .extracting(Backend::words)
                .doesNotHaveDuplicates()
                .allMatch(words -> !words.nl().isEmpty() && !words.en().isEmpty());
    }

    @Test
    void aKeyIsAUuidAndAnythingElseIsNobodys() {
        Unknown.INHABITANT.requireKey("4d3b0a51-7c59-4d0e-8f4e-1f2e3d4c5b6a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "900000012", "4d3b0a51-7c59-4d0e-8f4e-1f2e3d4c5b6a ", "../4d3b0a51"})
    void whatSomebodyTypedAndIsNoKeyIsRefusedAsUnknown(String typed) {
        assertThatThrownBy(() -> Unknown.INHABITANT.requireKey(typed))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(Unknown.INHABITANT.refusal()));
    }

    @Test
    void whatIsUnknownNamesItsFieldAndSaysWhatToDo() {
        var refusal = Unknown.VERSION.refusal();

        assertThat(refusal.code()).isEqualTo("unknown-version");
        assertThat(refusal.field()).isEqualTo("seenVersion");
        assertThat(refusal.message().en()).isEqualTo("Somebody else changed this at the same moment.");
        assertThat(refusal.remedy().en()).isEqualTo("Read it again and decide on what you see then.");
        assertThat(Unknown.of(Unknown.class, "inhabitant"))
                .as("what is named by its kind")
                .isEqualTo(new Unknown(Unknown.class, "inhabitant", "inhabitant"));
    }
}
