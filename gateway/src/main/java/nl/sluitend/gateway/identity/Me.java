package nl.sluitend.gateway.identity;

import java.util.Optional;
import nl.sluitend.gateway.organisation.Organisation;
import nl.sluitend.gateway.organisation.Organisations;
import nl.sluitend.kernel.decision.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page whose session it runs in. */
@RestController
class Me {

    private final Organisations organisations;

    Me(Organisations organisations) {
        this.organisations = organisations;
    }

    @GetMapping("/me")
    Introduction me(Caller caller, Authentication authentication) {
        var claims = Claims.of(authentication).orElseThrow();
        var employer = Optional.ofNullable(caller.organisation()).flatMap(organisations::find);
        return new Introduction(
                RoleNames.of(caller.role()),
                employer.map(Organisation::code).orElse(null),
                employer.map(Organisation::name).orElse(null),
                claims.name(),
                claims.page());
    }

    /**
     * The organisation by its code; the employer is the same one by its name.
     *
     * @param page what a page of this person sends in the header {@code X-Sluitend}
     */
    record Introduction(
            String role,
            @Nullable String organisation,
            @Nullable String employer,
            String name,
            String page) {}
}
