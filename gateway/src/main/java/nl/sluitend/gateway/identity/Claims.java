package nl.sluitend.gateway.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * What a token says about its bearer, in whichever of Keycloak's forms.
 *
 * @param subject stable and without meaning
 * @param name the bearer's display name; only for the bearer's own page
 * @param roles this product's roles among those of the realm
 * @param organisations the employers, as aliases
 */
record Claims(String subject, String name, Set<Role> roles, List<String> organisations) {

    Claims {
        roles = Set.copyOf(roles);
        organisations = List.copyOf(organisations);
    }

    /** The claims of a token or a session; empty for any other authentication. */
    static Optional<Claims> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof ClaimAccessor claims
                ? Optional.of(of(claims))
                : Optional.empty();
    }

    private static Claims of(ClaimAccessor claims) {
        var subject = Objects.requireNonNull(claims.getClaimAsString("sub"), "a token without subject");
        var name = claims.getClaimAsString("name");
        var roles = RoleNames.roles(values(claims.getClaim("roles")));
        return new Claims(
                subject,
                name == null ? subject : name,
                roles,
                values(claims.getClaim("organization")).toList());
    }

    /**
     * Identifies for whom a page was opened: the person, with role and organisation. It distinguishes the pages of two
     * people in one browser, and gives no access by itself.
     */
    String page() {
        var whole = String.join("|", subject, new TreeSet<>(roles).toString(), organisations.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(whole));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** One name, several, or several with details: Keycloak writes all three. */
    private static Stream<String> values(@Nullable Object claim) {
        return switch (claim) {
            case null -> Stream.of();
            case Map<?, ?> byName -> byName.keySet().stream().map(String::valueOf);
            case Collection<?> several -> several.stream().map(String::valueOf);
            default -> Stream.of(claim.toString());
        };
    }
}
