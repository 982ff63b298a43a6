package nl.sluitend.command.decision;

import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that a store cannot hold never becomes an event, whichever command brings it. */
class CommandsCanBeKeptTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("programme-1");

    private final Running running = Running.with();

    @AfterEach
    void stop() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource({
        "+292278995-01-01, every-day-lies-in-the-span",
        "+999999999-12-31, every-day-lies-in-the-span",
        "-9999-01-01,      every-day-lies-in-the-span",
        "1899-12-31,       every-day-lies-in-the-span",
        "2201-01-01,       every-day-lies-in-the-span",
        "2200-12-31,       a-day-lies-not-too-far-ahead"
    })
    void aDayOutsideOfEveryLifeIsRefusedByName(LocalDate day, String code) {
        refused(programmeUntil(day), code, "until");
        refused(new RecordJobseekerRegistration(AMINA, TODAY, day, by(ADVISER)), code, "until");
        assertThat(running.events(PROGRAMME.value())).isEmpty();
    }

    @Test
    void aDayWithinTheHorizonIsTaken() {
        running.commands().sendAndWait(programmeUntil(TODAY.plusYears(10)));
        assertThat(running.events(PROGRAMME.value())).hasSize(1);
    }

    private void refused(Command command, String code, String field) {
        assertThatThrownBy(() -> running.commands().sendAndWait(command))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo(code);
                    assertThat(refused.refusal().field()).isEqualTo(field);
                });
        assertThat(running.refusals())
                .last()
                .satisfies(line -> assertThat(line.code()).isEqualTo(code));
    }

    private static RegisterProgramme programmeUntil(LocalDate day) {
        var terms = new ProgrammeTerms(
                PROGRAMME.value(), "GM0546", Set.of(AgeBand.UNDER_27), Set.of(Origin.WW), false, TODAY, day);
        return new RegisterProgramme(PROGRAMME, "Groen", 10, terms, by(LEIDEN));
    }
}
