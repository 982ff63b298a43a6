package nl.sluitend.command.decision;

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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sluitend.command.Running;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.ConsiderCommands;
import nl.sluitend.kernel.inhabitant.Considered;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.RecordJobseekerRegistration;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.trajectory.EnrolInTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.InviteInhabitant;
import nl.sluitend.kernel.wwcase.RecordContactAttempt;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever considers a command learns what would be decided; nothing of it is recorded, logged or remembered. */
class ConsideringTest {

    private static final int WINDOW = 400;

    private final Running running = Running.with();

    @BeforeEach
    void aCase() {
        running.commands()
                .sendAndWait(new RecordWwCase(
                        AMINA, CASE, REFERENCE, DETAILS, IN_LEIDEN, PERIOD, WORK, AgeBand.FROM_27_TO_49, by(FEED)));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private static FlagExpiringWw flag(Caller caller) {
        return new FlagExpiringWw(AMINA, CASE, WINDOW, by(caller));
    }

    private static InviteInhabitant invite(Caller caller) {
        return new InviteInhabitant(AMINA, CASE, Channel.LETTER, by(caller));
    }

    private Considered consider(InhabitantCommand... commands) {
        return running.commands().sendAndWait(new ConsiderCommands(AMINA, List.of(commands), by(ADVISER)));
    }

    private List<String> codes(InhabitantCommand... commands) {
        return consider(commands).each().stream()
                .map(each ->
                        Optional.ofNullable(each.refusal()).map(Refusal::code).orElse("possible"))
                .toList();
    }

    @Test
    void itSaysWhatWouldBeDecidedAndWhichRuleWouldRefuse() {
        assertThat(codes(flag(ADVISER), invite(ADVISER), flag(LEIDEN)))
                .containsExactly("possible", "expiring-ww-is-flagged-first", "only-uwv-acts-on-ww");
        assertThat(consider(flag(ADVISER)).each().getFirst().operation()).isEqualTo("flagExpiringWw");
    }

    @Test
    void eachIsConsideredAsIfTheOthersHadNotBeenSent() {
        assertThat(codes(flag(ADVISER), invite(ADVISER), flag(ADVISER), invite(ADVISER)))
                .containsExactly(
                        "possible", "expiring-ww-is-flagged-first", "possible", "expiring-ww-is-flagged-first");
    }

    @Test
    void nothingIsRecordedOrLoggedAndWhatFollowsIsDecidedOnTheTrueState() {
        var before = running.events(AMINA.value());
        codes(flag(ADVISER), invite(ADVISER), new RecordContactAttempt(AMINA, CASE, Channel.LETTER, by(LEIDEN)));
        assertThat(running.events(AMINA.value())).isEqualTo(before);
        assertThat(running.refusals()).isEmpty();

        assertThatThrownBy(() -> running.commands().sendAndWait(invite(ADVISER)))
                .hasMessage("expiring-ww-is-flagged-first");
        running.commands().<Recorded>sendAndWait(flag(ADVISER));
        running.commands().<Recorded>sendAndWait(invite(ADVISER));
        assertThat(running.recorded(AMINA.value()).stream().map(event -> event.getSequenceNumber()))
                .containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(running.refusals()).hasSize(1);
    }

    @Test
    void aDayThatNoStoreCanHoldForbidsItsOwnCommandOnly() {
        var never = new RecordJobseekerRegistration(AMINA, LocalDate.MAX, LocalDate.MAX, by(ADVISER));
        assertThat(codes(never, flag(ADVISER))).containsExactly("every-day-lies-in-the-span", "possible");
    }

    @Test
    void whatIsDecidedByAProcessIsNotConsidered() {
        var enrol = new EnrolInTrajectory(
                AMINA, new TrajectoryId("trajectory-1"), new ProgrammeId("programme-1"), TODAY, null, by(LEIDEN));
        assertThatThrownBy(() -> consider(enrol)).rootCause().hasMessage("a process cannot be taken back");
    }

    /** A store that gives no transaction says nothing of the rules: that is no yes. */
    @Test
    void whatWasNotDecidedIsNotPossible() {
        var away = Running.on(
                new InMemoryEventStorageEngine(),
                configurer -> configurer.registerComponent(TransactionManager.class, _ -> () -> {
                    throw new IllegalStateException("no connection");
                }));
        assertThatThrownBy(() -> away.commandGateway()
                        .sendAndWait(new ConsiderCommands(AMINA, List.of(flag(ADVISER)), by(ADVISER))))
                .hasMessage("no connection");
        away.shutdown();
    }

    @Test
    void aCommandThatCannotBeDecidedIsNoRefusal() {
        var nobody = new InhabitantId("0a4c4e0e-3c5c-4f0f-8f7e-000000000000");
        var asked = new FlagExpiringWw(nobody, CASE, WINDOW, by(ADVISER));
        assertThatThrownBy(
                        () -> running.commands().sendAndWait(new ConsiderCommands(nobody, List.of(asked), by(ADVISER))))
                .hasMessage("a command could not be considered");
    }
}
