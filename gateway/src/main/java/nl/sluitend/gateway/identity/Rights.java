package nl.sluitend.gateway.identity;

import java.util.Optional;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.rule.Refused;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** As whom somebody may act now; empty for somebody who is known to the realm and has no rights here. */
@Component
class Rights {

    private final Callers callers;

    Rights(Callers callers) {
        this.callers = callers;
    }

    Optional<Caller> of(Authentication who) {
        try {
            return Optional.of(callers.of(who));
        } catch (Refused _) {
            return Optional.empty();
        }
    }
}
