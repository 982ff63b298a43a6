package nl.sluitend.infra.settings;

import java.net.URI;
import nl.sluitend.gateway.decision.SettingRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach us through a proxy.
 *
 * @param uri with scheme and host, and the path where the proxy adds one; empty without a proxy
 */
@ConfigurationProperties("sluitend.proxy")
record ProxyAddress(@DefaultValue("") String uri) {

    ProxyAddress {
        if (!uri.isBlank() && !isAddress(uri)) {
            throw new SettingRefused(
                    "sluitend.proxy.uri",
                    "is not an address",
                    "Give it in full, such as https://sluitend.example/sluitend.");
        }
    }

    private static boolean isAddress(String uri) {
        try {
            var address = URI.create(uri);
            return address.getHost() != null
                    && String.valueOf(address.getScheme()).matches("https?");
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
