package nl.sluitend.gateway.subscription;

import java.time.Duration;
import nl.sluitend.gateway.decision.SettingRange;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be open on one node. Somebody with a tab for each of twenty lists stays within the defaults.
 *
 * @param perSocket subscriptions on one socket
 * @param perPerson subscriptions of one person, over all sockets and streams
 * @param sockets sockets of one person
 * @param strangers sockets that are not authenticated yet
 * @param patience how long a socket may wait with its first message
 * @param heartbeat after how much silence a heartbeat is sent: shorter than a proxy's time-out, often a minute
 * @param characters how long one message on a socket may be
 */
@ConfigurationProperties("sluitend.subscriptions")
record SubscriptionLimits(
        @DefaultValue("20") int perSocket,
        @DefaultValue("50") int perPerson,
        @DefaultValue("20") int sockets,
        @DefaultValue("200") int strangers,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("65536") int characters) {

    private static final String PREFIX = "sluitend.subscriptions.";

    SubscriptionLimits {
        SettingRange.COUNT.require(PREFIX + "per-socket", perSocket);
        SettingRange.COUNT.require(PREFIX + "per-person", perPerson);
        SettingRange.COUNT.require(PREFIX + "sockets", sockets);
        SettingRange.COUNT.require(PREFIX + "strangers", strangers);
        SettingRange.WAIT.require(PREFIX + "patience", patience);
        SettingRange.WAIT.require(PREFIX + "heartbeat", heartbeat);
        SettingRange.COUNT.require(PREFIX + "characters", characters);
    }
}
