package nl.sluitend.kernel.inhabitant;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * From which day somebody has a state pension (AOW). Source: AOW 7a, whose ages are set by calendar year five years
 * ahead, up to 2031; here each is listed with the first date of birth to which it applies. Anyone born later gets the
 * last age that is known: by the law's formula the age never goes down.
 */
public final class StatePension {

    private static final NavigableMap<LocalDate, Period> AGES = new TreeMap<>(Map.ofEntries(
            entry(LocalDate.MIN, Period.ofYears(65)),
            entry(LocalDate.of(1948, 1, 1), Period.of(65, 1, 0)),
            entry(LocalDate.of(1948, 12, 1), Period.of(65, 2, 0)),
            entry(LocalDate.of(1949, 11, 1), Period.of(65, 3, 0)),
            entry(LocalDate.of(1950, 10, 1), Period.of(65, 6, 0)),
            entry(LocalDate.of(1951, 7, 1), Period.of(65, 9, 0)),
            entry(LocalDate.of(1952, 4, 1), Period.ofYears(66)),
            entry(LocalDate.of(1953, 1, 1), Period.of(66, 4, 0)),
            entry(LocalDate.of(1955, 9, 1), Period.of(66, 7, 0)),
            entry(LocalDate.of(1956, 6, 1), Period.of(66, 10, 0)),
            entry(LocalDate.of(1957, 3, 1), Period.ofYears(67)),
            entry(LocalDate.of(1961, 1, 1), Period.of(67, 3, 0))));

    private StatePension() {}

    /** The first day with a state pension of somebody who was born on that day. */
    public static LocalDate firstDay(LocalDate birthDate) {
        return birthDate.plus(AGES.floorEntry(birthDate).getValue());
    }
}
