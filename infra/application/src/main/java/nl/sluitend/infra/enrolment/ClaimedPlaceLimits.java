package nl.sluitend.infra.enrolment;

import java.time.Duration;
import nl.sluitend.gateway.decision.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a claimed place without an enrolment is settled.
 *
 * @param unconfirmed how old it is then
 * @param lookEvery how often this is checked; read by the schedule, validated here
 */
@ConfigurationProperties("sluitend.places")
record ClaimedPlaceLimits(
        @DefaultValue("10m") Duration unconfirmed,
        @DefaultValue("1m") Duration lookEvery) {

    ClaimedPlaceLimits {
        SettingRange.WAIT.require("sluitend.places.unconfirmed", unconfirmed);
        SettingRange.WAIT.require("sluitend.places.look-every", lookEvery);
    }
}
