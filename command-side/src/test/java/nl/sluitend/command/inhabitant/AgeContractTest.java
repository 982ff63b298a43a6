package nl.sluitend.command.inhabitant;

import static nl.sluitend.command.Contract.given;
import static nl.sluitend.command.Days.LAST_DAY;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.withWw;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.by;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.inhabitant.AgeOnDay;
import nl.sluitend.kernel.inhabitant.DetermineAgeBands;
import org.junit.jupiter.api.Test;

/** Age bands follow the calendar; a birth date stays where it is. */
class AgeContractTest {

    private static final LocalDate BIRTHDAY = TODAY.minusDays(3);

    @Test
    void aBirthdayIsRecordedOnItsOwnDayAndOnce() {
        var reached = new AgeOnDay(null, AgeBand.FROM_50, BIRTHDAY);
        var recorded = new AgeBandDetermined(null, AgeBand.FROM_50, BIRTHDAY);
        given(Inhabitant.class, withWw())
                .when(determined(reached))
                .answers(Effect.CHANGED)
                .records(recorded);
        given(Inhabitant.class, withWw(recorded))
                .when(determined(reached))
                .answers(Effect.UNCHANGED)
                .recordsNothing();
    }

    @Test
    void aBandBesideACaseIsOfItsFirstDayWithoutWwOrOfNone() {
        var after = new AgeOnDay(CASE.value(), AgeBand.FROM_50, LAST_DAY.plusDays(1));
        given(Inhabitant.class, withWw())
                .when(determined(after))
                .records(new AgeBandDetermined(CASE.value(), AgeBand.FROM_50, LAST_DAY.plusDays(1)));
        given(Inhabitant.class, withWw())
                .when(determined(new AgeOnDay(CASE.value(), AgeBand.FROM_50, LAST_DAY)))
                .answers(Effect.UNCHANGED)
                .recordsNothing();
        given(Inhabitant.class, withWw())
                .when(determined(new AgeOnDay(CASE.value(), DETAILS.ageBand(), LAST_DAY.plusDays(1))))
                .answers(Effect.UNCHANGED)
                .recordsNothing();
    }

    @Test
    void nobodyDecidesHowOldSomebodyIs() {
        given(Inhabitant.class, withWw())
                .when(new DetermineAgeBands(AMINA, List.of(new AgeOnDay(null, AgeBand.FROM_50, BIRTHDAY)), by(ADVISER)))
                .refusedBy(OnlyTheProductDeterminesAges.class);
    }

    private static DetermineAgeBands determined(AgeOnDay age) {
        return new DetermineAgeBands(AMINA, List.of(age), by(Caller.product()));
    }
}
