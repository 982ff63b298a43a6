package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** An unknown sign-in is an unknown address; Spring treats it as an internal error, and logs its name. */
@Component
class OnlyOurSignIn implements OAuth2AuthorizationRequestResolver {

    private static final RequestMatcher OURS =
            PathPatternRequestMatcher.withDefaults().matcher(RealmProbe.SIGN_IN);

    private final OAuth2AuthorizationRequestResolver usual;

    OnlyOurSignIn(ClientRegistrationRepository clients) {
        this.usual = new DefaultOAuth2AuthorizationRequestResolver(clients);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return OURS.matches(request) ? begun(usual.resolve(request), request) : null;
    }

    /** The page that was asked for is kept with the other attributes of the request. */
    private static @Nullable OAuth2AuthorizationRequest begun(
            @Nullable OAuth2AuthorizationRequest usual, HttpServletRequest request) {
        var page = PageAskedFor.along(request);
        return usual == null || page.isEmpty()
                ? usual
                : OAuth2AuthorizationRequest.from(usual)
                        .attributes(own -> own.put(PageAskedFor.ATTRIBUTE, page.get()))
                        .build();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return usual.resolve(request, registration);
    }
}
