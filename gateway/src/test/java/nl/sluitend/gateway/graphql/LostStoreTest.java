package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import nl.sluitend.gateway.bus.Outage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL and its pool say when the store is down is told from what they say of a wrong question. */
class LostStoreTest {

    /** Connection failure, full disk, too many connections, shutdown by the operator, recovery, a disk that fails. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "53100", "53300", "57P01", "57P03", "58030"})
    void aStoreThatIsDownIsAnOutage(String state) {
        var lost = new BatchUpdateException("lost", state, new int[0]);
        assertThat(Outage.isSeenIn(new IllegalStateException(lost))).isTrue();
    }

    @Test
    void aConnectionThatBrokeWhileItWasLentIsAnOutage() {
        assertThat(Outage.isSeenIn(new IllegalStateException(new SQLException("Connection is closed"))))
                .isTrue();
    }

    /** A doubled key, a column that does not exist, a result that was closed. */
    @ParameterizedTest
    @ValueSource(strings = {"23505", "42703", "24000"})
    void aWrongQuestionIsNone(String state) {
        assertThat(Outage.isSeenIn(new SQLException("wrong", state))).isFalse();
    }
}
