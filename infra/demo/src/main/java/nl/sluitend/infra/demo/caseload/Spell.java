package nl.sluitend.infra.demo.caseload;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.SplittableRandom;
import nl.sluitend.kernel.inhabitant.StatePension;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.WwDuration;

/** A spell of WW that is running: its first and last day, and why it ends (WW 20). */
record Spell(LocalDate firstDay, LocalDate lastDay, EndGround endGround) {

    /**
     * A spell around this day. Each day of the duration is as likely to be today: then as many cases begin as end, and
     * the stock stays as CBS counts it.
     */
    static Spell around(LocalDate asOf, WwDuration duration, LocalDate birthDate, SplittableRandom random) {
        LocalDate firstDay = asOf.minusDays(random.nextLong(DAYS.between(asOf, duration.lastDayFrom(asOf)) + 1));
        // Months differ in length: a spell counted from today may be a day or two too short when counted from its
        // start.
        while (duration.lastDayFrom(firstDay).isBefore(asOf)) {
            firstDay = firstDay.plusDays(1);
        }
        return new Spell(firstDay, duration.lastDayFrom(firstDay), EndGround.DURATION_ELAPSED)
                .upToPensionAge(birthDate);
    }

    private Spell upToPensionAge(LocalDate birthDate) {
        LocalDate pension = StatePension.firstDay(birthDate);
        return lastDay.isBefore(pension) ? this : new Spell(firstDay, pension.minusDays(1), EndGround.PENSION_AGE);
    }
}
