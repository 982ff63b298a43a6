package nl.sluitend.benchmark.report;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that was measured on a history of that length.
 *
 * @param what what was measured
 * @param events how many there were
 */
record Size(String what, long events) {

    private static final Pattern AT_SIZE = Pattern.compile("(.*) at ([0-9,]+) events");

    /** Empty if the length of the history does not matter. */
    static Optional<Size> in(Finding finding) {
        var words = AT_SIZE.matcher(finding.what());
        return words.matches()
                ? Optional.of(
                        new Size(words.group(1), Long.parseLong(words.group(2).replace(",", ""))))
                : Optional.empty();
    }
}
