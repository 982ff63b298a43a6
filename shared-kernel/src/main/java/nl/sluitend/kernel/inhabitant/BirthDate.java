package nl.sluitend.kernel.inhabitant;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.sluitend.kernel.calendar.Iso;
import nl.sluitend.kernel.calendar.Span;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was born, as far as the register of persons knows: the day, the month, the year, or nothing. An unknown
 * part is never filled in. Its text is {@code 1974-03-09}, {@code 1974-03}, {@code 1974} or {@code unknown}. Source:
 * the four kinds of date of BRP bevragen.
 *
 * @param earliest the first day on which it can be; absent when nothing is known
 * @param latest the last day on which it can be; absent when nothing is known
 */
public record BirthDate(
        @Nullable LocalDate earliest, @Nullable LocalDate latest) {

    /** Nothing is known. */
    public static final BirthDate UNKNOWN = new BirthDate(null, null);

    private static final String NOTHING = "unknown";
    /** The age from which light work is allowed. Source: Arbeidstijdenwet 3:2 with the Nadere regeling kinderarbeid. */
    private static final int YOUNGEST_AT_WORK = 13;

    /** Margin between a reported day and the first day of the state pension: the last day of WW is one earlier. */
    private static final Period AROUND_THE_DAY = Period.ofMonths(1);

    private static final Pattern A_YEAR = Pattern.compile("[0-9]{4}");

    /** Known to the day. */
    public static BirthDate on(LocalDate day) {
        return new BirthDate(day, day);
    }

    /** Reads one of the four forms; empty when the text is none of them, or lies outside the {@link Span}. */
    public static Optional<BirthDate> read(String text) {
        return NOTHING.equals(text)
                ? Optional.of(UNKNOWN)
                : Iso.day(text)
                        .map(BirthDate::on)
                        .or(() -> Iso.month(text).map(BirthDate::within))
                        .or(() -> year(text));
    }

    private static BirthDate within(YearMonth month) {
        return new BirthDate(month.atDay(1), month.atEndOfMonth());
    }

    private static Optional<BirthDate> year(String text) {
        return A_YEAR.matcher(text).matches()
                ? Iso.day(text + "-01-01")
                        .map(first -> new BirthDate(first, first.plusYears(1).minusDays(1)))
                : Optional.empty();
    }

    /** Whether somebody alive on that day can have been born then. */
    public boolean isPossibleOn(LocalDate today) {
        return earliest == null || (Span.holds(earliest) && !earliest.isAfter(today));
    }

    /** Whether somebody may work on that day; true when the age is not known. */
    public boolean mayWorkOn(LocalDate day) {
        return isPossibleOn(day.minusYears(YOUNGEST_AT_WORK));
    }

    /** Whether somebody can have a state pension on that day or within a month of it; true when the age is unknown. */
    public boolean mayHavePensionOn(LocalDate day) {
        return earliest == null || !day.plus(AROUND_THE_DAY).isBefore(StatePension.firstDay(earliest));
    }

    /** Whether somebody can lack a state pension on that day or within a month of it; true when the age is unknown. */
    public boolean mayLackPensionOn(LocalDate day) {
        return latest == null || !day.minus(AROUND_THE_DAY).isAfter(StatePension.firstDay(latest));
    }

    /** Whether it can be before that day; true when it is not known. */
    public boolean canBeBefore(LocalDate day) {
        return earliest == null || earliest.isBefore(day);
    }

    /** The band on that day, if it is the same for every day that the birth date can be; otherwise unknown. */
    public AgeBand bandOn(LocalDate day) {
        if (earliest == null || latest == null) {
            return AgeBand.UNKNOWN;
        }
        var oldest = AgeBand.of(earliest, day);
        return oldest == AgeBand.of(latest, day) ? oldest : AgeBand.UNKNOWN;
    }

    /** The text of one of the four forms. */
    public String text() {
        if (earliest == null || latest == null) {
            return NOTHING;
        }
        var month = YearMonth.from(earliest);
        return earliest.equals(latest)
                ? earliest.toString()
                : month.equals(YearMonth.from(latest)) ? month.toString() : Integer.toString(earliest.getYear());
    }

    /** Masked: it is a personal value. */
    @Override
    public String toString() {
        return "a birth date";
    }
}
