package nl.sluitend.torture.agent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A bug put into the product on purpose, to prove that the harness detects it. */
public enum SeededFault {
    /** Every fifth document is not written. */
    SKIPPED_WRITE,
    /** The token is written before its documents, and later batches do not notice what is missing. */
    TOKEN_AHEAD,
    /** An event that is folded again counts again. */
    NON_IDEMPOTENT_FOLD,
    /** A case that was flagged is flagged again. */
    DOUBLED_DAILY_RUN,
    /** Every seventh decision is acknowledged and not stored. */
    UNSTORED_COMMAND,
    /** A stream that cannot be folded is not set aside: everybody's documents wait for it. */
    STOPPED_VIEW;

    /** Its form on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with that label. */
    public static Optional<SeededFault> labelled(String label) {
        return Arrays.stream(values())
                .filter(fault -> fault.label().equals(label))
                .findFirst();
    }

    /** All of them, for the message about an unknown one. */
    public static String labels() {
        return Arrays.stream(values()).map(SeededFault::label).collect(Collectors.joining(", "));
    }
}
