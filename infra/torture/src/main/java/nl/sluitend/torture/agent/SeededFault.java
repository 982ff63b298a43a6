package nl.sluitend.torture.agent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A bug that the product does not have and gets for once, to prove that the harness sees it. */
public enum SeededFault {
    /** Every fifth document is not written. */
    SKIPPED_WRITE,
    /** The token is written before the documents for which it speaks, and who folds on does not see what is missing. */
    TOKEN_AHEAD,
    /** An event that is folded again counts again. */
    NON_IDEMPOTENT_FOLD,
    /** A case that was signalled is signalled again. */
    DOUBLED_DAILY_RUN,
    /** Every seventh decision is acknowledged and not stored. */
    UNSTORED_COMMAND,
    /** A stream that cannot be folded is not set aside: everybody's documents wait for it. */
    STOPPED_VIEW;

    /** As it is written on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with that label. */
    public static Optional<SeededFault> labelled(String label) {
        return Arrays.stream(values())
                .filter(fault -> fault.label().equals(label))
                .findFirst();
    }

    /** All of them, for whoever names one that is not there. */
    public static String labels() {
        return Arrays.stream(values()).map(SeededFault::label).collect(Collectors.joining(", "));
    }
}
