package nl.sluitend.infra.deadline;

import java.time.Duration;
import nl.sluitend.gateway.decision.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often it is looked whether something is due.
 *
 * @param lookEvery what is scheduled by its text is judged here, too
 */
@ConfigurationProperties("sluitend.daily-run")
record DeadlineLimits(@DefaultValue("5s") Duration lookEvery) {

    DeadlineLimits {
        SettingRange.WAIT.require("sluitend.daily-run.look-every", lookEvery);
    }
}
