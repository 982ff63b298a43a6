package nl.sluitend.command.decision;

import static nl.sluitend.command.Days.FIRST_DAY;
import static nl.sluitend.command.Days.LAST_DAY;
import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.History.PERIOD;
import static nl.sluitend.command.History.REFERENCE;
import static nl.sluitend.command.History.WORK;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.FEED;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.sluitend.command.Running;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.RecordJobseekerRegistration;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.programme.RegisterProgramme;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.rule.Rulebook;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.WwPeriod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day that a store cannot hold never becomes an event, whichever command brings it. */
class CommandsCanBeKeptTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("programme-1");

    private final Running running = Running.with();

    @AfterEach
    void stop() {
        running.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+292278995-01-01", "+999999999-12-31", "-9999-01-01", "1899-12-31", "2201-01-01"})
    void aDayOutsideOfEveryLifeIsRefusedByName(LocalDate day) {
        when(programmeUntil(day)).at("until").refusedBy(EveryDayLiesInTheSpan.class);
        when(new RecordJobseekerRegistration(AMINA, TODAY, day, by(ADVISER)))
                .at("until")
                .refusedBy(EveryDayLiesInTheSpan.class);
    }

    @Test
    void aDayOfAnotherGenerationIsRefused() {
        when(programmeUntil(TODAY.plusYears(10).plusDays(1))).at("until").refusedBy(ADayIsNotTooFarAhead.class);
    }

    @Test
    void aDayBeforeAWorkingLifeIsRefused() {
        var longAgo = TODAY.minusYears(50).minusDays(1);
        when(programmeUntil(longAgo)).at("until").refusedBy(ADayIsNotTooFarBack.class);
        when(new RecordJobseekerRegistration(AMINA, longAgo, TODAY, by(ADVISER)))
                .at("from")
                .refusedBy(ADayIsNotTooFarBack.class);
    }

    @Test
    void nobodyDeterminesTheEndOfARightLongBeforeItBegins() {
        when(told(PERIOD.assertedOn().plusYears(1).plusDays(1), LAST_DAY.plusYears(1), NOW))
                .at("assertedOn")
                .refusedBy(ADeterminationIsNotLongBeforeItsRight.class);
    }

    @Test
    void aMomentOutsideOfEveryLifeIsRefused() {
        when(told(FIRST_DAY, LAST_DAY, Instant.MAX)).at("assertedAt").refusedBy(EveryMomentLiesInTheSpan.class);
    }

    @Test
    void whatIsNoTextIsRefused() {
        when(programme("Groen\u0000", LAST_DAY)).at("name").refusedBy(EveryTextCanBeRead.class);
    }

    @Test
    void wwIsNotOlderThanItsAct() {
        when(told(LocalDate.of(1986, 12, 31), LAST_DAY, NOW)).at("firstDay").refusedBy(WwBeganUnderThisAct.class);
    }

    @Test
    void wwDoesNotLastForDecades() {
        when(told(FIRST_DAY, TODAY.plusYears(5).plusDays(1), NOW))
                .at("lastDay")
                .refusedBy(WwEndsWithinItsLongestDuration.class);
        when(told(LAST_DAY.minusYears(15).minusDays(1), LAST_DAY, NOW))
                .at("lastDay")
                .refusedBy(WwEndsWithinItsLongestDuration.class);
    }

    @Test
    void anAssertionOfLaterThanWithinTheHourIsRefused() {
        when(told(FIRST_DAY, LAST_DAY, NOW.plus(Duration.ofMinutes(61))))
                .at("assertedAt")
                .refusedBy(AnAssertionIsNotInTheFuture.class);
    }

    @Test
    void aDayWithinTheHorizonIsTaken() {
        running.commands().sendAndWait(programmeUntil(TODAY.plusYears(10)));
        assertThat(running.events(PROGRAMME.value())).hasSize(1);
    }

    private Attempt when(Command command) {
        return new Attempt(running, command, "");
    }

    private static RecordWwCase told(LocalDate firstDay, LocalDate lastDay, Instant assertedAt) {
        var period = new WwPeriod(
                firstDay, lastDay, EndGround.DURATION_ELAPSED, Certainty.FINAL, PERIOD.assertedOn(), assertedAt);
        return new RecordWwCase(AMINA, CASE, REFERENCE, DETAILS, IN_LEIDEN, period, WORK, DETAILS.ageBand(), by(FEED));
    }

    private static RegisterProgramme programmeUntil(LocalDate day) {
        return programme("Groen", day);
    }

    private static RegisterProgramme programme(String name, LocalDate day) {
        var terms = new ProgrammeTerms(
                PROGRAMME.value(), "GM0546", Set.of(AgeBand.UNDER_27), Set.of(Origin.WW), false, TODAY, day);
        return new RegisterProgramme(PROGRAMME, name, 10, terms, by(LEIDEN));
    }

    /** A command that is sent, and the field that its refusal names. */
    private record Attempt(Running running, Command command, String field) {

        Attempt at(String named) {
            return new Attempt(running, command, named);
        }

        void refusedBy(Class<? extends Rule> rule) {
            assertThatThrownBy(() -> running.commands().sendAndWait(command))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.refusal().code()).isEqualTo(Rulebook.codeOf(rule));
                        assertThat(refused.refusal().field()).isEqualTo(field);
                    });
            assertThat(running.refusals())
                    .last()
                    .satisfies(line -> assertThat(line.code()).isEqualTo(Rulebook.codeOf(rule)));
            assertThat(running.events(PROGRAMME.value())).isEmpty();
            assertThat(running.events(AMINA.value())).isEmpty();
        }
    }
}
