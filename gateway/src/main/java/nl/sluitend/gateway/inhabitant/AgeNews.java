package nl.sluitend.gateway.inhabitant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.kernel.dossier.KnownAges;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.AgeOnDay;
import nl.sluitend.kernel.inhabitant.BirthDate;

/**
 * What is new of somebody's age: the bands that follow from the birth date on that day and are not known yet.
 *
 * @param known the bands that are known
 * @param born the birth date, opened
 * @param today the day
 */
record AgeNews(KnownAges known, BirthDate born, LocalDate today) {

    List<AgeOnDay> all() {
        return Stream.concat(ofThePerson().stream(), ofCases()).toList();
    }

    private Optional<AgeOnDay> ofThePerson() {
        var band = born.bandOn(today);
        return band == known.person().ageBand() ? Optional.empty() : Optional.of(new AgeOnDay(null, band, since(band)));
    }

    /** Of open cases only: a closed one stays as it was. */
    private Stream<AgeOnDay> ofCases() {
        return known.wwCases().stream()
                .filter(each -> each.outcome() == null)
                .map(each -> on(each.lastDay().plusDays(1), each.wwCase()))
                .filter(this::isNews);
    }

    private AgeOnDay on(LocalDate day, String wwCase) {
        return new AgeOnDay(wwCase, born.bandOn(day), day);
    }

    private boolean isNews(AgeOnDay age) {
        return known.wwCases().stream()
                .filter(each -> each.wwCase().equals(age.wwCase()))
                .noneMatch(each -> age.ageBand() == each.ageBand());
    }

    /** The birthday on which the band began, even if checks were missed for days. */
    private LocalDate since(AgeBand band) {
        return Stream.of(Optional.ofNullable(born.earliest()), Optional.ofNullable(born.latest()))
                .flatMap(Optional::stream)
                .flatMap(day -> Stream.of(birthday(day, 27), birthday(day, 50)))
                .filter(day -> !day.isAfter(today) && born.bandOn(day) == band)
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    /** Somebody born on a leap day is a year older on the first of March. */
    private static LocalDate birthday(LocalDate born, int years) {
        var day = born.plusYears(years);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
