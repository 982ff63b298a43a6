package nl.sluitend.gateway.identity;

import nl.sluitend.gateway.decision.DecisionWriter;
import nl.sluitend.gateway.decision.Problems;
import org.springframework.stereotype.Component;

/** The gateway's own filters; not beans, or the container would run them a second time outside the security chain. */
@Component
class SecurityFilters {

    private final AsTheRealmSays sessions = new AsTheRealmSays();
    private final BackChannelGuard backChannel;
    private final CookieGuard cookies;
    private final RealmProbe probe;
    private final CallerFilter callers;

    SecurityFilters(Problems problems, Realm realm, Callers callers, DecisionWriter decisions) {
        this.backChannel = new BackChannelGuard(problems);
        this.cookies = new CookieGuard(problems);
        this.probe = new RealmProbe(realm);
        this.callers = new CallerFilter(callers, decisions, problems);
    }

    AsTheRealmSays sessions() {
        return sessions;
    }

    BackChannelGuard backChannel() {
        return backChannel;
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
