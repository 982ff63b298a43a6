package nl.sluitend.gateway.decision;

import java.time.Duration;
import java.util.Locale;
import org.springframework.format.annotation.DurationFormat.Style;
import org.springframework.format.datetime.standard.DurationFormatterUtils;

/**
 * What a setting may be.
 *
 * @param least that still does, as {@code most} does
 */
public record SettingRange<T extends Comparable<? super T>>(T least, T most) {

    /** A number of something of which there is at least one. */
    public static final SettingRange<Integer> COUNT = new SettingRange<>(1, 1_000_000_000);

    /** How often something is looked at, or how long something is waited for. */
    public static final SettingRange<Duration> WAIT = new SettingRange<>(Duration.ofMillis(10), Duration.ofDays(1));

    /** Says so where it is not. */
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
