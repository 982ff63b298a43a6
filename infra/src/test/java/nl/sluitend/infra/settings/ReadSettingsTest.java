package nl.sluitend.infra.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import nl.sluitend.gateway.decision.SettingRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A setting that cannot be is told in a sentence, with what to give instead, and before anything is made. */
class ReadSettingsTest {

    private final Map<String, Object> given = new HashMap<>(Map.of(
            "sluitend.postgres.uri", "jdbc:postgresql://127.0.0.1/events",
            "sluitend.vault.uri", "jdbc:postgresql://127.0.0.1/vault",
            "sluitend.mongodb.uri", "mongodb://127.0.0.1",
            "sluitend.keycloak.uri", "http://127.0.0.1"));

    @Test
    void whatIsDocumentedIsTaken() {
        given.put("sluitend.session.look", "60s");
        given.put("sluitend.session.grace", "1h");
        given.put("sluitend.subscriptions.per-socket", "5");
        given.put("sluitend.proxy.trusted", "127.0.0.1,10.1.2.0/24");
        given.put("sluitend.proxy.uri", "https://sluitend.example/sluitend");
        given.put("sluitend.shape", "axon-server");

        ReadSettings.require(given);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            session.look               | 5m                | too long                   | Give 1s to 1m.
            session.grace              | 0s                | too short                  | Give 1s to 1h.
            session.look               | often             | cannot be read             | 30s or 10m
            subscriptions.heartbeat    | 0s                | too short                  | Give
            subscriptions.per-person   | 0                 | too small                  | Give 1 to
            graphql.depth              | deep              | cannot be read             | a whole number
            graphql.introspection      | perhaps           | cannot be read             | true or false
            graphql.wait               | -8s               | too short                  | Give
            horizon-years              | abc               | cannot be read             | a whole number
            horizon-years              | 9999              | too large                  | Give 1 to 50.
            ww-horizon-years           | 0                 | too small                  | Give 1 to 50.
            signal-window-days         | -1                | too small                  | Give 1 to 731.
            vault.unconfirmed          | long              | cannot be read             | 30s or 10m
            vault.look-every           | never             | cannot be read             | 30s or 10m
            places.unconfirmed         | 1000d             | too long                   | Give
            places.look-every          | 0s                | too short                  | Give
            deadlines.look-every       | 0s                | too short                  | Give
            proxy.trusted              | 0.0.0.0/0         | trusts everybody           | the proxy's own address
            proxy.uri                  | sluitend.example  | is not an address          | https://sluitend.example
            shape                      | round             | cannot be read             | embedded or nodes or axon-server
            postgres.uri               | nonsense          | is not an address of its kind | jdbc:postgresql://
            """, ignoreLeadingAndTrailingWhitespace = true)
    void whatCannotBeIsNamedWithoutItsValue(String setting, String value, String reason, String remedy) {
        given.put("sluitend." + setting, value);

        assertThatThrownBy(() -> ReadSettings.require(given)).isInstanceOfSatisfying(SettingRefused.class, refused -> {
            assertThat(refused.getMessage())
                    .startsWith("sluitend." + setting + " ")
                    .contains(reason);
            assertThat(refused.remedy()).contains(remedy);
        });
    }
}
