package nl.sluitend.infra.flagging;

import java.time.Duration;
import nl.sluitend.gateway.decision.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often it is looked whether the day's runs are due.
 *
 * @param lookEvery the schedule reads it, and here it is judged
 */
@ConfigurationProperties("sluitend.daily-run")
record DailyRunLimits(@DefaultValue("5s") Duration lookEvery) {

    DailyRunLimits {
        SettingRange.WAIT.require("sluitend.daily-run.look-every", lookEvery);
    }
}
