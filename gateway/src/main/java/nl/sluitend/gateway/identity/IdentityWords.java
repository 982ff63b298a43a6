package nl.sluitend.gateway.identity;

import nl.sluitend.gateway.decision.Wording;

/** The texts for somebody who is refused before any operation. */
final class IdentityWords {

    static final Wording UNREACHABLE = told("identity-unreachable");
    static final Wording SESSION_ENDED = told("session-ended");
    static final Wording SIGN_IN_UNASKED = told("sign-in-unasked");
    static final Wording SIGN_IN_FAILED = told("sign-in-failed");
    static final Wording PROXY_NOT_UNDERSTOOD = told("proxy-not-understood");

    private IdentityWords() {}

    private static Wording told(String code) {
        return Wording.of(IdentityWords.class, code);
    }
}
