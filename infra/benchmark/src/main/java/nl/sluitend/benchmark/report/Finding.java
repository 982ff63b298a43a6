package nl.sluitend.benchmark.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param goal which of P1 to P7 and P10
 * @param what what was done
 * @param unit of the two figures
 * @param product the product's figure
 * @param twin the twin's; absent if there is none
 * @param ratio product to twin, the median of the rounds' ratios; absent without a twin
 * @param latency how long an operation took; absent if there are no operations
 * @param cpuMicros processor time of all the product's processes for one operation, in microseconds; absent if it says
 * nothing
 * @param note what to know when reading it; may be empty
 */
public record Finding(
        String goal,
        String what,
        String unit,
        double product,
        @Nullable Double twin,
        @Nullable Double ratio,
        @Nullable Latency latency,
        @Nullable Double cpuMicros,
        String note) {

    /** As it is printed while the benchmark runs. */
    public String sentence() {
        var line = new StringBuilder(String.format(Locale.ROOT, "%s %s: %,.1f %s", goal, what, product, unit));
        if (twin != null && ratio != null) {
            line.append(String.format(Locale.ROOT, ", twin %,.1f, ratio %.3f", twin, ratio));
        }
        if (latency != null) {
            line.append(", ").append(latency.sentence());
        }
        if (cpuMicros != null) {
            line.append(String.format(Locale.ROOT, ", %,.0f µs of processor each", cpuMicros));
        }
        return line.append(note.isEmpty() ? "" : " (" + note + ")").toString();
    }
}
