package nl.sluitend.gateway.decision;

import java.time.Duration;
import java.util.Locale;
import org.springframework.format.annotation.DurationFormat.Style;
import org.springframework.format.datetime.standard.DurationFormatterUtils;

/**
 * The range of a setting.
 *
 * @param least the lowest value that works
 * @param most the highest
 */
public record SettingRange<T extends Comparable<? super T>>(T least, T most) {

    /** A count of at least one. */
    public static final SettingRange<Integer> COUNT = new SettingRange<>(1, 1_000_000_000);

    /** How often something is checked, or how long something is waited for. */
    public static final SettingRange<Duration> WAIT = new SettingRange<>(Duration.ofMillis(10), Duration.ofDays(1));

    /** Refuses a value outside the range. */
    public void require(String setting, T value) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new SettingRefused(
                    setting,
                    "is too %s or too %s"
                            .formatted(
                                    least instanceof Duration ? "short" : "small",
                                    least instanceof Duration ? "long" : "large"),
                    "Give %s to %s.".formatted(spelt(least), spelt(most)));
        }
    }

    /** As an operator writes it: {@code 1h}, {@code 30s}. */
    private static String spelt(Object limit) {
        return limit instanceof Duration time
                ? DurationFormatterUtils.print(time, Style.COMPOSITE).toLowerCase(Locale.ROOT)
                : limit.toString();
    }
}
