package nl.sluitend.kernel.inhabitant;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;

/** As much of an age as rules need: a fact of its own that may survive the person's data. */
public enum AgeBand {
    /** Younger than 27: the search weeks and the youth rules apply (PW 7a, 41(4)). */
    UNDER_27,
    /** From 27 up to and including 49. */
    FROM_27_TO_49,
    /** 50 and older. */
    FROM_50,
    /** Not known: the register of persons does not know enough of the birth date. */
    UNKNOWN;

    /** The bands of those whose age is known. */
    public static final Set<AgeBand> KNOWN = Set.of(UNDER_27, FROM_27_TO_49, FROM_50);

    /** The band in which somebody born on that day is on {@code day}. */
    public static AgeBand of(LocalDate birthDate, LocalDate day) {
        int years = Period.between(birthDate, day).getYears();
        return years < 27 ? UNDER_27 : years < 50 ? FROM_27_TO_49 : FROM_50;
    }
}
