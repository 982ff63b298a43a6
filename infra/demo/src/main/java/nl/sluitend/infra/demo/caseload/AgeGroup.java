package nl.sluitend.infra.demo.caseload;

import static java.time.temporal.ChronoUnit.DAYS;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Ages of people who can have WW: 18 years up to state pension age, in the bands that CBS counts. The weights are the
 * municipality's population, a proxy: WW recipients are not counted by age here. Source: CBS 70072ned.
 *
 * @param from youngest age in whole years
 * @param until first age above the band
 */
record AgeGroup(int from, int until) {

    static Weighted<AgeGroup> in(NamedCsvRecord population) {
        return new Weighted.Of<AgeGroup>()
                .add(new AgeGroup(18, 20), 2 * count(population, "age_15_20") / 5)
                .add(new AgeGroup(20, 25), count(population, "age_20_25"))
                .add(new AgeGroup(25, 45), count(population, "age_25_45"))
                .add(new AgeGroup(45, 65), count(population, "age_45_65"))
                .add(new AgeGroup(65, 67), 2 * count(population, "age_65_80") / 15)
                .build();
    }

    private static int count(NamedCsvRecord population, String band) {
        return Integer.parseInt(population.getField(band));
    }

    /** A birth date in the band on this day, uniformly distributed. */
    LocalDate birthDate(LocalDate asOf, SplittableRandom random) {
        LocalDate eldest = asOf.minusYears(until).plusDays(1);
        return eldest.plusDays(random.nextLong(DAYS.between(eldest, asOf.minusYears(from)) + 1));
    }
}
