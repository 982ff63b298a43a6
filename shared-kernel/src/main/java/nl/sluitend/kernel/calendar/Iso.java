package nl.sluitend.kernel.calendar;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static java.time.format.ResolverStyle.STRICT;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads days, months, moments and lengths of time as ISO 8601 writes them, for every entrance: years have four digits,
 * the day must exist, and nothing lies outside the {@link Span}. Empty when the text is anything else.
 */
public final class Iso {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(STRICT);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM").withResolverStyle(STRICT);

    private static final Pattern A_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern A_MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern A_MOMENT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}" + "(?:[.][0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern WEEKS = Pattern.compile("P[0-9]{1,9}W");
    private static final Pattern A_LENGTH =
            Pattern.compile("P(?=.)(?:[0-9]{1,9}D)?(?:T(?=.)(?:[0-9]{1,9}H)?(?:[0-9]{1,9}M)?(?:[0-9]{1,9}S)?)?");

    private Iso() {}

    /** A day, as {@code 2026-11-01}. */
    public static Optional<LocalDate> day(String text) {
        return read(text, A_DAY, each -> LocalDate.parse(each, DAY)).filter(Span::holds);
    }

    /** A month, as {@code 2026-11}. */
    public static Optional<YearMonth> month(String text) {
        return read(text, A_MONTH, each -> YearMonth.parse(each, MONTH)).filter(Span::holds);
    }

    /** A moment with its offset, as {@code 2026-11-01T09:30:00Z} or {@code 2026-11-01T10:30:00+01:00}. */
    public static Optional<Instant> moment(String text) {
        return read(text, A_MOMENT, each -> OffsetDateTime.parse(each, ISO_OFFSET_DATE_TIME.withResolverStyle(STRICT)))
                .map(OffsetDateTime::toInstant)
                .filter(Span::holds);
    }

    /** A length of time in weeks, or days of 24 hours, hours, minutes and seconds: {@code P2W}, {@code PT12H}. */
    public static Optional<Duration> length(String text) {
        return read(text, WEEKS, each -> Duration.ofDays(7L * Long.parseLong(each, 1, each.length() - 1, 10)))
                .or(() -> read(text, A_LENGTH, Duration::parse));
    }

    private static <T> Optional<T> read(String text, Pattern form, Function<String, T> reading) {
        try {
            return form.matcher(text).matches() ? Optional.of(reading.apply(text)) : Optional.empty();
        } catch (DateTimeException | ArithmeticException notThere) {
            return Optional.empty();
        }
    }
}
