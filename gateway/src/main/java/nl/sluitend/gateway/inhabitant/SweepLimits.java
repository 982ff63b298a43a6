package nl.sluitend.gateway.inhabitant;

import java.time.Duration;
import nl.sluitend.gateway.decision.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When entries left unconfirmed in the vault are settled.
 *
 * @param unconfirmed how old they are then
 * @param lookEvery how often this is checked; read by the schedule, validated here
 */
@ConfigurationProperties("sluitend.vault")
record SweepLimits(
        @DefaultValue("10m") Duration unconfirmed,
        @DefaultValue("1m") Duration lookEvery) {

    SweepLimits {
        SettingRange.WAIT.require("sluitend.vault.unconfirmed", unconfirmed);
        SettingRange.WAIT.require("sluitend.vault.look-every", lookEvery);
    }
}
