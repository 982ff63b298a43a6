package nl.sluitend.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Headers are judged as the framework judges them, only faster. */
class OrdinaryHeadersPropertyTest {

    @Property
    void aValueIsAllowedWhereTheFrameworkAllowsIt(@ForAll String value) {
        assertThat(OrdinaryHeaders.isAllowed(value)).isEqualTo(StrictHttpFirewall.ALLOWED_HEADER_VALUES.test(value));
    }

    @Property
    void aNearlyOrdinaryValueToo(@ForAll @CharRange(from = '\u001d', to = '\u00a1') String value) {
        assertThat(OrdinaryHeaders.isAllowed(value)).isEqualTo(StrictHttpFirewall.ALLOWED_HEADER_VALUES.test(value));
    }

    @Property
    void theTokenIsTheOneThatTheFrameworkReads(
            @ForAll @CharRange(from = '+', to = '{') @Chars({'~', ' '}) String token) {
        for (var scheme : new String[] {"Bearer ", "bearer ", "Bearer  ", "Basic ", ""}) {
            assertThat(read(new OrdinaryHeaders(), scheme + token))
                    .as(scheme + token)
                    .isEqualTo(read(new DefaultBearerTokenResolver(), scheme + token));
        }
    }

    /** The token, or how the header is refused. */
    private static String read(BearerTokenResolver resolver, String header) {
        var request = new MockHttpServletRequest();
        request.addHeader(HttpHeaders.AUTHORIZATION, header);
        try {
            return "token " + resolver.resolve(request);
        } catch (OAuth2AuthenticationException refused) {
            return "refused " + refused.getMessage();
        }
    }
}
