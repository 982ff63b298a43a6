package nl.sluitend.gateway.inhabitant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.dossier.KnownAges;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.AgeOnDay;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.inhabitant.Person;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.WwCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgesOfTodayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Sealed SEALED = new Sealed("sealed");

    @Test
    void aBirthdayCountsFromItsDayOnAlsoWhenNobodyLookedForDays() {
        var news = new AgeNews(young(), born("1999-11-25"), TODAY).all();
        assertThat(news).containsExactly(new AgeOnDay(null, AgeBand.FROM_27_TO_49, LocalDate.of(2026, 11, 25)));
        assertThat(new AgeNews(young(), born("1999-11-28"), TODAY).all()).hasSize(1);
        assertThat(new AgeNews(young(), born("1999-11-29"), TODAY).all()).isEmpty();
    }

    @Test
    void whoWasBornOnALeapDayIsAYearOlderInMarch() {
        var news = new AgeNews(young(), born("2000-02-29"), LocalDate.of(2027, 3, 4)).all();
        assertThat(news).containsExactly(new AgeOnDay(null, AgeBand.FROM_27_TO_49, LocalDate.of(2027, 3, 1)));
    }

    @Test
    void whereOnlyTheYearIsKnownTheBandIsUnknownUntilItIsSure() {
        assertThat(new AgeNews(young(), born("1999"), TODAY).all())
                .containsExactly(new AgeOnDay(null, AgeBand.UNKNOWN, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void eachOpenCaseHasTheBandOfItsOwnFirstDayWithoutWw() {
        var known = known(
                wwCase("soon", LocalDate.of(2026, 12, 1), null),
                wwCase("later", LocalDate.of(2027, 3, 1), null),
                wwCase("ended", LocalDate.of(2027, 3, 1), Outcome.PLACED));
        assertThat(new AgeNews(known, born("2000-01-15"), TODAY).all())
                .containsExactly(new AgeOnDay("later", AgeBand.FROM_27_TO_49, LocalDate.of(2027, 3, 2)));
    }

    private static KnownAges young() {
        return known();
    }

    private static KnownAges known(WwCase... cases) {
        return new KnownAges(
                "somebody", new Person("somebody", SEALED, SEALED, SEALED, AgeBand.UNDER_27), List.of(cases));
    }

    private static WwCase wwCase(String key, LocalDate lastDay, @Nullable Outcome outcome) {
        return new WwCase(
                key,
                lastDay.minusYears(1),
                lastDay,
                EndGround.DURATION_ELAPSED,
                Certainty.FINAL,
                lastDay.minusYears(1),
                Instant.EPOCH,
                AgeBand.UNDER_27,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                outcome,
                outcome == null ? null : TODAY,
                outcome == null ? null : Evidence.OWN_STATEMENT,
                List.of());
    }

    private static BirthDate born(String text) {
        return BirthDate.read(text).orElseThrow();
    }
}
