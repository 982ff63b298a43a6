package nl.sluitend.gateway.identity;

import static org.springframework.security.config.Customizer.withDefaults;
import static org.springframework.security.oauth2.server.resource.OAuth2ProtectedResourceMetadataClaimNames.TLS_CLIENT_CERTIFICATE_BOUND_ACCESS_TOKENS;

import nl.sluitend.gateway.decision.PageOfWords;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.server.resource.OAuth2ProtectedResourceMetadata;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which addresses are open to everybody, and how somebody signs in for the others. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    private static final String[] OPEN = {
        "/actuator/health",
        "/actuator/health/**",
        "/webjars/**",
        "/graphiql/assets/**",
        "/pages/**",
        "/favicon.ico",
        "/error"
    };

    private static final RequestMatcher PAGE = PageOfWords::isFor;

    /** Somebody with a bookmark to one of these wants to sign in. */
    private static final RequestMatcher IN_OR_OUT = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher("/login"),
            PathPatternRequestMatcher.withDefaults().matcher("/logout"));

    /** A link on a page of another site must not sign anybody out. */
    private static final RequestMatcher SIGN_OUT =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout");

    /** A socket is authenticated by its first message: a script in a browser cannot set headers before. */
    private static final RequestMatcher SOCKET =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/graphql-ws");

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            Realm realm,
            AuthenticationFailures failures,
            LetIn letIn,
            SignedOut signedOut,
            EndedAtTheRealm endedAtTheRealm,
            SecurityFilters filters) {
        guarded(http, filters);
        return http.csrf(AbstractHttpConfigurer::disable) // see CookieGuard
                .authorizeHttpRequests(WebSecurity::paths)
                .oauth2ResourceServer(machines -> tokens(machines, realm, failures))
                .oauth2Login(people -> signIn(people, letIn))
                .oidcLogout(there -> there.backChannel(channel -> channel.logoutHandler(endedAtTheRealm)))
                .logout(people -> signOut(people, signedOut))
                .exceptionHandling(unknown -> strangers(unknown, failures))
                .requestCache(pages -> pages.requestCache(new NullRequestCache())) // see PageAskedFor
                .build();
    }

    /** In the order in which a request passes them. */
    private static void guarded(HttpSecurity http, SecurityFilters filters) {
        http.addFilterAfter(filters.backChannel(), SecurityContextHolderFilter.class)
                .addFilterBefore(filters.sessions(), LogoutFilter.class)
                .addFilterBefore(filters.cookies(), LogoutFilter.class)
                .addFilterBefore(filters.probe(), OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterAfter(filters.callers(), AuthorizationFilter.class);
    }

    private static void paths(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        paths.requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(SOCKET)
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    private static void signIn(OAuth2LoginConfigurer<HttpSecurity> people, LetIn letIn) {
        people.loginPage(RealmProbe.SIGN_IN)
                .authorizationEndpoint(start -> start.authorizationRequestRepository(new SignInsBegun()))
                .successHandler(letIn)
                .failureHandler(new NotLetIn());
    }

    private static void signOut(LogoutConfigurer<HttpSecurity> people, SignedOut signedOut) {
        people.logoutRequestMatcher(SIGN_OUT)
                .addLogoutHandler((request, _, _) -> SignedIn.in(request).ifPresent(SignedIn::leave))
                .logoutSuccessHandler(signedOut);
    }

    private static void tokens(
            OAuth2ResourceServerConfigurer<HttpSecurity> machines, Realm realm, AuthenticationFailures failures) {
        machines.jwt(withDefaults())
                .bearerTokenResolver(new OrdinaryHeaders())
                .protectedResourceMetadata(
                        told -> told.protectedResourceMetadataCustomizer(resource -> metadata(resource, realm)))
                .authenticationEntryPoint(failures)
                .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                    @Override
                    public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                        // the default turns unreachable keys into a bare 500
                        filter.setAuthenticationFailureHandler(failures);
                        return filter;
                    }
                });
    }

    /**
     * Names only the issuer of tokens for this resource: the default claims that tokens are bound to the client's
     * certificate. Source: RFC 9728, 2.
     */
    private static void metadata(OAuth2ProtectedResourceMetadata.Builder resource, Realm realm) {
        resource.authorizationServer(realm.issuer())
                .resourceName("Sluitend")
                .claims(claims -> claims.remove(TLS_CLIENT_CERTIFICATE_BOUND_ACCESS_TOKENS));
    }

    private static void strangers(ExceptionHandlingConfigurer<HttpSecurity> unknown, AuthenticationFailures failures) {
        unknown.defaultAuthenticationEntryPointFor(new WayIn(IN_OR_OUT), PAGE)
                .defaultAuthenticationEntryPointFor(failures, AnyRequestMatcher.INSTANCE);
    }

    /** An unknown method is answered like any other that an address does not take, not as a malformed request. */
    @Bean
    HttpFirewall everyMethodComesToItsAddress() {
        var firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        firewall.setAllowedHeaderValues(OrdinaryHeaders::isAllowed);
        return firewall;
    }

    /** Keeps the cookie from requests that other sites start; HttpOnly is Tomcat's default. */
    @Bean
    CookieSameSiteSupplier sameSite() {
        return CookieSameSiteSupplier.ofLax();
    }
}
