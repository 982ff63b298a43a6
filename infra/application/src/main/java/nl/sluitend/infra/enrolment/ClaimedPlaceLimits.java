package nl.sluitend.infra.enrolment;

import java.time.Duration;
import nl.sluitend.gateway.decision.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a place that was asked for, with nobody enrolled, is settled.
 *
 * @param unconfirmed how old it is then
 * @param lookEvery how often it is looked for; the schedule reads it, and here it is judged
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
