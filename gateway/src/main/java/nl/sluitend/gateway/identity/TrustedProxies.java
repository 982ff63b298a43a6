package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import nl.sluitend.gateway.decision.SettingRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.util.Assert;

/** The proxies that may say under which address people reach us; nobody else is trusted in that. */
@ConfigurationProperties("sluitend.proxy")
final class TrustedProxies {

    private static final String SETTING = "sluitend.proxy.trusted";

    private static final Pattern WHOLE =
            Pattern.compile("(\\d+\\.\\d+\\.\\d+\\.\\d+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(/\\d+)?");

    private final List<IpAddressMatcher> addresses;

    TrustedProxies(@DefaultValue List<String> trusted) {
        addresses = trusted.stream().map(TrustedProxies::parsed).toList();
    }

    /** Whether the request comes directly from one of them. */
    boolean sent(HttpServletRequest request) {
        return addresses.stream().anyMatch(address -> address.matches(request.getRemoteAddr()));
    }

    /** The library takes 10.0.0 for an address, too. */
    private static IpAddressMatcher parsed(String address) {
        if (address.endsWith("/0")) {
            throw new SettingRefused(SETTING, "trusts everybody", "Name the proxy's own address, as 10.1.2.3.");
        }
        try {
            Assert.isTrue(WHOLE.matcher(address).matches(), "no address");
            return new IpAddressMatcher(address);
        } catch (IllegalArgumentException none) {
            throw new SettingRefused(
                    SETTING,
                    "holds what is no address",
                    "Give IP addresses or blocks, as 10.1.2.3 or 10.1.2.0/24, with commas between; no names.");
        }
    }
}
