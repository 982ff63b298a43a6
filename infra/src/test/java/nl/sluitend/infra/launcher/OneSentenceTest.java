package nl.sluitend.infra.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import nl.sluitend.gateway.decision.SettingRefused;
import nl.sluitend.infra.postgres.DataSources;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OneSentenceTest {

    @ParameterizedTest
    @MethodSource
    void whatBrokeIsSaidWithARemedy(Throwable failure, String what) {
        assertThat(OneSentence.words(failure)).contains(what).hasLineCount(1);
    }

    static Stream<Arguments> whatBrokeIsSaidWithARemedy() {
        return Stream.of(
                Arguments.of(new CompletionException(new VerbRefused("Wait a while.")), "Wait a while."),
                Arguments.of(new NoSuchFileException("/x"), "/x does not exist"),
                Arguments.of(new UncheckedIOException(new AccessDeniedException("/x")), "change its permissions"),
                Arguments.of(new FileAlreadyExistsException("/x"), "/x cannot be used"),
                Arguments.of(
                        new SQLException("Connection to 127.0.0.1:1 refused", "08001"),
                        "PostgreSQL does not answer: ./sluitend status"),
                Arguments.of(
                        new MongoTimeoutException("Timed out while waiting for a server that matches"),
                        "The document store does not answer: ./sluitend status"),
                Arguments.of(new SQLException("FATAL: no\n  at somewhere"), "PostgreSQL"),
                Arguments.of(new IOException("reset\nby peer"), "(reset)"),
                Arguments.of(new IllegalStateException(new NoClassDefFoundError("nl/sluitend/X")), "start it again"),
                Arguments.of(new IllegalStateException("a\nb"), "IllegalStateException: a"),
                Arguments.of(new NullPointerException(), "-Dsluitend.trace=true"));
    }

    @Test
    void aDatabaseThatAcceptsAndStaysSilentDoesNotHoldAVerb() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "jdbc:postgresql://127.0.0.1:%d/events?user=a&password=b".formatted(silent.getLocalPort());

            assertThatThrownBy(DataSources.at(address, Duration.ofSeconds(1))::getConnection)
                    .extracting(OneSentence::words, InstanceOfAssertFactories.STRING)
                    .startsWith("PostgreSQL does not answer: ./sluitend status");
        }
    }

    @Test
    void aSettingThatCannotBeIsSaidWithItsRemedy() {
        assertThat(OneSentence.words(new IllegalStateException(
                        new SettingRefused("sluitend.proxy.trusted", "trusts everybody", "Name the proxy."))))
                .isEqualTo("sluitend.proxy.trusted trusts everybody. Name the proxy.");
    }

    @Test
    void aRefusalIsToldBeforeWhatCausedIt() {
        assertThat(OneSentence.words(new VerbRefused("Choose another.", new NoSuchFileException("/x"))))
                .isEqualTo("Choose another.");
    }
}
