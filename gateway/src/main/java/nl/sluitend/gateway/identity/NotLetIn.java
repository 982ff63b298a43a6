package nl.sluitend.gateway.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.sluitend.gateway.decision.PageOfWords;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Somebody comes back from Keycloak with a sign-in that is not known here: mostly from a sign-in page that was
 * bookmarked, or left open for too long. Somebody already signed in goes on; others see how to sign in.
 */
final class NotLetIn implements AuthenticationFailureHandler {

    private static final String UNASKED = "authorization_request_not_found";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        var unasked = why instanceof OAuth2AuthenticationException oauth
                && oauth.getError().getErrorCode().equals(UNASKED);
        if (unasked && SignedIn.in(request).isPresent()) {
            response.sendRedirect(request.getContextPath() + "/");
        } else {
            PageOfWords.write(
                    request,
                    response,
                    HttpStatus.UNAUTHORIZED,
                    unasked ? IdentityWords.SIGN_IN_UNASKED : IdentityWords.SIGN_IN_FAILED);
        }
    }
}
