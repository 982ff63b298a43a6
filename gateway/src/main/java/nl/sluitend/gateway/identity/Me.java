package nl.sluitend.gateway.identity;

import nl.sluitend.kernel.decision.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a page whose session it runs in. */
@RestController
class Me {

    @GetMapping("/me")
    Introduction me(Caller caller, Authentication authentication) {
        var name = Claims.of(authentication).map(Claims::name).orElse("");
        var organisation = caller.organisation();
        return new Introduction(Names.of(caller.role()), organisation == null ? null : organisation.value(), name);
    }

    record Introduction(String role, @Nullable String organisation, String name) {}
}
