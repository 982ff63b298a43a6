package nl.sluitend.gateway.bus;

import java.time.Duration;
import nl.sluitend.gateway.decision.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How long a component is waited for.
 *
 * @param patience with its answer; then it counts as being away
 */
@ConfigurationProperties("sluitend.graphql")
record BusLimits(@Name("wait") @DefaultValue("8s") Duration patience) {

    BusLimits {
        SettingRange.WAIT.require("sluitend.graphql.wait", patience);
    }
}
