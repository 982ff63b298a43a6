package nl.sluitend.gateway.identity;

import java.time.Duration;
import nl.sluitend.gateway.decision.SettingRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How closely sessions follow those of the realm.
 *
 * @param look how often the realm is asked whether each goes on: at most a minute, which is what we promise
 * @param grace how long a session goes on while the realm does not answer
 */
@ConfigurationProperties("sluitend.session")
record SessionLimits(
        @DefaultValue("30s") Duration look,
        @DefaultValue("10m") Duration grace) {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    SessionLimits {
        require("sluitend.session.look", look, Duration.ofMinutes(1), "Give 1s to 60s, as 30s.");
        require("sluitend.session.grace", grace, Duration.ofHours(1), "Give 1s to 1h, as 10m.");
    }

    private static void require(String setting, Duration value, Duration most, String remedy) {
        if (value.compareTo(A_SECOND) < 0 || value.compareTo(most) > 0) {
            throw new SettingRefused(setting, "is too short or too long", remedy);
        }
    }
}
