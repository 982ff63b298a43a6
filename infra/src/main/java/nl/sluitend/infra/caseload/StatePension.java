package nl.sluitend.infra.caseload;

import java.time.LocalDate;

/** The day on which WW gives way to the state pension (AOW). Source: WW 19(1)i; AOW 7a, the ages known up to 2031. */
final class StatePension {

    private static final LocalDate FIRST_BIRTH_DATE_OF_THREE_MONTHS_MORE = LocalDate.of(1961, 1, 1);

    private StatePension() {}

    static LocalDate firstDay(LocalDate birthDate) {
        LocalDate birthday = birthDate.plusYears(67);
        return birthDate.isBefore(FIRST_BIRTH_DATE_OF_THREE_MONTHS_MORE) ? birthday : birthday.plusMonths(3);
    }
}
