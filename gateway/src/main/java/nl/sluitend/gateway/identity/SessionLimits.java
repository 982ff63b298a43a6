package nl.sluitend.gateway.identity;

import java.time.Duration;
import nl.sluitend.gateway.decision.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How closely sessions follow those of the realm.
 *
 * @param look how often the realm is asked about each session: at most a minute apart, as ADR 22 promises
 * @param grace how long a session goes on while the realm does not answer
 */
@ConfigurationProperties("sluitend.session")
record SessionLimits(
        @DefaultValue("30s") Duration look,
        @DefaultValue("10m") Duration grace) {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    SessionLimits {
        new SettingRange<>(A_SECOND, Duration.ofMinutes(1)).require("sluitend.session.look", look);
        new SettingRange<>(A_SECOND, Duration.ofHours(1)).require("sluitend.session.grace", grace);
    }
}
