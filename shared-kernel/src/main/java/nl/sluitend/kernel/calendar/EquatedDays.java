package nl.sluitend.kernel.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The days that a decree equates with public holidays, for three years at a time. Source: Algemene termijnenwet 3(3).
 *
 * @param decrees what the table holds
 */
record EquatedDays(List<Decree> decrees) {

    private static final Pattern CELL = Pattern.compile(";");
    private static final Pattern BETWEEN_DAYS = Pattern.compile(" ");

    /**
     * One decree.
     *
     * @param from the first day that it covers
     * @param until the last day that it covers
     * @param name under which it was published
     * @param days that it equates
     */
    record Decree(LocalDate from, LocalDate until, String name, Set<LocalDate> days) {

        static Decree of(String line) {
            var cells = CELL.splitAsStream(line).toList();
            return new Decree(
                    day(cells.get(0)),
                    day(cells.get(1)),
                    cells.get(2),
                    BETWEEN_DAYS.splitAsStream(cells.get(3)).map(Decree::day).collect(Collectors.toUnmodifiableSet()));
        }

        private static LocalDate day(String text) {
            return Iso.day(text).orElseThrow();
        }
    }

    /** Reads the table that comes with the product. */
    static EquatedDays published() {
        var table = Objects.requireNonNull(EquatedDays.class.getResourceAsStream("equated-days.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(table, UTF_8))) {
            return new EquatedDays(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Decree::of)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean hold(LocalDate day) {
        return decrees.stream().anyMatch(decree -> decree.days().contains(day));
    }

    /** The last day that a known decree covers. */
    LocalDate until() {
        return decrees.stream()
                .map(Decree::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
