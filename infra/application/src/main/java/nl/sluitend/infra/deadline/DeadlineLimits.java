package nl.sluitend.infra.deadline;

import java.time.Duration;
import nl.sluitend.gateway.decision.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often deadlines are checked.
 *
 * @param lookEvery read by the schedule as text, and validated here
 */
@ConfigurationProperties("sluitend.deadlines")
record DeadlineLimits(@DefaultValue("5s") Duration lookEvery) {

    DeadlineLimits {
        SettingRange.WAIT.require("sluitend.deadlines.look-every", lookEvery);
    }
}
