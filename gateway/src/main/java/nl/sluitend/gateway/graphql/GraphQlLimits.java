package nl.sluitend.gateway.graphql;

import java.time.Duration;
import nl.sluitend.gateway.decision.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one request may ask. The defaults allow every page of the product and GraphiQL's own query.
 *
 * @param depth how deep fields may nest
 * @param cost how much it may cost: see {@link Cost}
 * @param tokens how many tokens the text may have
 * @param characters how long the text may be
 * @param nesting how deep brackets may nest in the text
 * @param body how many bytes the whole request may have, with its variables
 * @param timeout how long it may take
 * @param introspection whether the schema may be queried; in development only
 */
@ConfigurationProperties("sluitend.graphql")
record GraphQlLimits(
        @DefaultValue("15") int depth,
        @DefaultValue("6000") int cost,
        @DefaultValue("3000") int tokens,
        @DefaultValue("50000") int characters,
        @DefaultValue("60") int nesting,
        @DefaultValue("1000000") int body,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("true") boolean introspection) {

    private static final String PREFIX = "sluitend.graphql.";

    GraphQlLimits {
        SettingRange.COUNT.require(PREFIX + "depth", depth);
        SettingRange.COUNT.require(PREFIX + "cost", cost);
        SettingRange.COUNT.require(PREFIX + "tokens", tokens);
        SettingRange.COUNT.require(PREFIX + "characters", characters);
        SettingRange.COUNT.require(PREFIX + "nesting", nesting);
        SettingRange.COUNT.require(PREFIX + "body", body);
        SettingRange.WAIT.require(PREFIX + "timeout", timeout);
    }
}
