package nl.sluitend.torture.agent;

import java.util.Locale;

/**
 * A place between two writes at which the product's process is killed. Some are passed all the time, others only when
 * new people come.
 */
public enum CrashPoint {
    /** Events are appended, their transaction is not committed. */
    APPENDED_NOT_COMMITTED(
            "org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine", "appendEvents", false, 6),
    /** The transaction is committed, and not announced. */
    COMMITTED_NOT_TOLD("org.postgresql.jdbc.PgConnection", "commit", false, 6),
    /** An event is on disk and not folded. */
    EVENT_NOT_FOLDED("nl.sluitend.query.fold.BatchProjector", "folded", true, 6),
    /** Some of a batch's collections are written, others not: between rows and document, or before the first. */
    FACES_NOT_DOCUMENT("nl.sluitend.query.fold.Documents", "replace", false, 6),
    /** Documents are written, the token is not. */
    DOCUMENT_NOT_TOKEN("nl.sluitend.query.fold.BatchProjector", "folded", false, 6),
    /** The token is written. */
    TOKEN_STORED("nl.sluitend.query.assembly.TokenMove", "to", false, 6),
    /** Lines are acknowledged by their dossiers and not remembered. */
    LINE_NOT_REMEMBERED("nl.sluitend.gateway.feed.FeedDigests", "remember", true, 3),
    /** Lines are remembered and the receipt is not given. */
    REMEMBERED_NO_RECEIPT("nl.sluitend.gateway.feed.FeedDigests", "remember", false, 3),
    /** What is due for one person is done, for the next it is not. */
    SIGNAL_IN_RUN("nl.sluitend.command.deadline.Ticker", "act", false, 3),
    /** All that is due is done, the day is not recorded. */
    RUN_NOT_RECORDED("nl.sluitend.infra.deadline.RecordedRuns", "add", true, 1),
    /** People have a key in the vault, and no event yet. */
    KEY_NOT_USED("nl.sluitend.gateway.privacy.PseudonymIssuer", "admit", false, 1),
    /** A place is reserved and nobody is enrolled. */
    PLACE_NOT_ENROLLED("nl.sluitend.command.enrolment.Enrolment", "reserve", false, 2);

    private final String type;
    private final String method;
    private final boolean before;
    private final int passages;

    CrashPoint(String type, String method, boolean before, int passages) {
        this.type = type;
        this.method = method;
        this.before = before;
        this.passages = passages;
    }

    /** The latest passage at which the process ends: as many as there are within a short time. */
    public int passages() {
        return passages;
    }

    /** Whether it is passed only when new people come. */
    public boolean needsNewcomers() {
        return this == KEY_NOT_USED || this == SIGNAL_IN_RUN || this == RUN_NOT_RECORDED;
    }

    /** Whether a passage of that method, at its beginning or else at its end, is one of this place. */
    boolean isAt(String passedType, String passedMethod, boolean beginning) {
        return before == beginning && type.equals(passedType) && method.equals(passedMethod);
    }

    String type() {
        return type;
    }

    String method() {
        return method;
    }

    /** The name by which a campaign's tally counts it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
