package nl.sluitend.gateway.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.Mockito.mock;

import java.sql.SQLException;
import nl.sluitend.gateway.bus.Backend;
import nl.sluitend.gateway.bus.Outage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A vault that is away says so itself, whichever way it is asked. */
class VaultTest {

    private static void isNamedBy(ThrowingCallable question) {
        var failure = catchThrowable(question);
        assertThat(Outage.isSeenIn(failure)).isTrue();
        assertThat(Outage.named(failure)).contains(Backend.VAULT);
    }

    @Test
    void aVaultThatGivesNoConnectionIsNamed() {
        var vault = Vault.in(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/nothing-listens"));
        isNamedBy(vault::isInUse);
        isNamedBy(() -> vault.transactions().executeWithoutResult(_ -> {}));
        isNamedBy(() -> new Unconfirmed(vault, mock(PseudonymLookup.class), _ -> true).hold());
    }

    @Test
    void aVaultThatGoesAwayInTheMiddleIsNamed() throws SQLException {
        try (var connection = VaultDatabase.database().getConnection()) {
            var sql = Vault.on(connection);
            int number = sql.sql("select pg_backend_pid()").query(Integer.class).single();
            JdbcClient.create(VaultDatabase.database())
                    .sql("select pg_terminate_backend(?, 10000)")
                    .param(number)
                    .query(Boolean.class)
                    .single();
            isNamedBy(() -> sql.sql("select 1").query(Integer.class).single());
        }
    }

    @Test
    void aQuestionThatIsWrongIsNoOutage() {
        var sql = Vault.in(VaultDatabase.database()).sql();
        var failure = catchThrowable(
                () -> sql.sql("select 1 from nowhere").query(Integer.class).single());
        assertThat(failure).isInstanceOf(BadSqlGrammarException.class);
        assertThat(Outage.isSeenIn(failure)).isFalse();
    }
}
