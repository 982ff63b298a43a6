package nl.sluitend.gateway.bus;

import java.time.Duration;
import nl.sluitend.gateway.decision.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * How long to wait for a component.
 *
 * @param patience for its answer; then it counts as unavailable
 */
@ConfigurationProperties("sluitend.graphql")
public record BusLimits(@Name("wait") @DefaultValue("8s") Duration patience) {

    /** Refuses a limit that nobody can keep. */
    public BusLimits {
        SettingRange.WAIT.require("sluitend.graphql.wait", patience);
    }
}
