package nl.sluitend.gateway.identity;

import nl.sluitend.gateway.decision.Problems;
import nl.sluitend.gateway.decision.Refusals;
import org.springframework.stereotype.Component;

/** The gateway's own filters; no beans, lest the container runs them a second time outside the security chain. */
@Component
class Guards {

    private final CookieGuard cookies;
    private final RealmProbe probe;
    private final CallerFilter callers;

    Guards(Problems problems, Realm realm, Callers callers, Refusals refusals) {
        this.cookies = new CookieGuard(problems);
        this.probe = new RealmProbe(realm);
        this.callers = new CallerFilter(callers, refusals, problems);
    }

    CookieGuard cookies() {
        return cookies;
    }

    RealmProbe probe() {
        return probe;
    }

    CallerFilter callers() {
        return callers;
    }
}
