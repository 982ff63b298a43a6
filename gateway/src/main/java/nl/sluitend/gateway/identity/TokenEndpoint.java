package nl.sluitend.gateway.identity;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** The realm's token endpoint, asked for renewed tokens; a realm that is slow to answer counts as one that does not. */
final class TokenEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final RestClientRefreshTokenTokenResponseClient realm = new RestClientRefreshTokenTokenResponseClient();

    TokenEndpoint() {
        realm.setRestClient(impatient());
    }

    OAuth2AccessTokenResponse renewed(OAuth2AuthorizedClient tokens, OAuth2RefreshToken refresh) {
        return realm.getTokenResponse(
                new OAuth2RefreshTokenGrantRequest(tokens.getClientRegistration(), tokens.getAccessToken(), refresh));
    }

    private static RestClient impatient() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
