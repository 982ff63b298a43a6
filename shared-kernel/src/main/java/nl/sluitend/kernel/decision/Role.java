package nl.sluitend.kernel.decision;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a caller may do by office. Source: the realm's roles. */
public enum Role {
    /** Flags expiring WW, prepares and offers handovers, answers questions and rejections. */
    UWV_ADVISER,
    /** Klantmanager of a municipality or of the body that acts for it. */
    CASEWORKER,
    /** Leads caseworkers; is warned when an offer stays unanswered. */
    TEAM_LEAD,
    /** Watches the whole labour market region, in counts. */
    REGIONAL_DIRECTOR,
    /** Reads counts. */
    POLICY_OFFICER,
    /** Replays and proves. */
    AUDITOR,
    /** The person whom a dossier is about. */
    INHABITANT,
    /** The system that delivers UWV's feed. */
    UWV_FEED,
    /** Account manager of the employers' service point. */
    WSP_ADVISER,
    /** Runs the installation; sees nobody's dossier. */
    OPERATOR,
    /** The product itself, acting on a deadline. */
    SYSTEM;

    /** The one of that name; empty for any other text, and for none. */
    public static Optional<Role> named(@Nullable String name) {
        return Arrays.stream(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
