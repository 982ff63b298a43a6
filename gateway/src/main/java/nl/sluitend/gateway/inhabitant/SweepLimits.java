package nl.sluitend.gateway.inhabitant;

import java.time.Duration;
import nl.sluitend.gateway.decision.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When what was left unconfirmed in the vault is settled.
 *
 * @param unconfirmed how old it is then
 * @param lookEvery how often it is looked for; the schedule reads it, and here it is judged
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
