package nl.sluitend.command.decision;

import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.History.PERIOD;
import static nl.sluitend.command.History.REFERENCE;
import static nl.sluitend.command.History.WORK;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.FEED;
import static nl.sluitend.command.People.KEES;
import static nl.sluitend.command.People.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.command.Running;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.decision.RecordedTogether;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.RecordWwCases;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commands that are decided together are recorded in one transaction, and none of them answers for another. */
class DecidedTogetherTest {

    private static final WwCaseId OTHER = new WwCaseId("case-2");

    private final Running running = Running.with();

    @AfterEach
    void stop() {
        running.close();
    }

    private static RecordWwCase told(InhabitantId somebody, WwCaseId wwCase) {
        return new RecordWwCase(
                somebody, wwCase, REFERENCE, DETAILS, IN_LEIDEN, PERIOD, WORK, AgeBand.FROM_27_TO_49, by(FEED));
    }

    private static RecordWwCases group(RecordWwCase... cases) {
        return new RecordWwCases(List.of(cases), by(FEED));
    }

    private RecordedTogether send(RecordWwCase... cases) {
        return running.commands().sendAndWait(group(cases));
    }

    private static List<String> streams(RecordedTogether recorded) {
        return recorded.each().stream().map(Recorded::stream).toList();
    }

    @Test
    void eachHasItsOwnEffect() {
        running.commands().sendAndWait(told(AMINA, CASE));
        var recorded = send(told(AMINA, CASE), told(KEES, OTHER)).byStream();
        assertThat(recorded.get(AMINA.value()))
                .extracting(Recorded::effect, Recorded::sequence)
                .containsExactly(Effect.UNCHANGED, 2L);
        assertThat(recorded.get(KEES.value()))
                .extracting(Recorded::effect, Recorded::sequence)
                .containsExactly(Effect.NEW, 2L);
        assertThat(running.events(AMINA.value())).hasSize(3);
        assertThat(running.events(KEES.value())).hasSize(3);
    }

    @Test
    void eachEventSaysWhoseDecisionItWas() {
        send(told(AMINA, CASE), told(KEES, OTHER));
        assertThat(Stream.of(AMINA, KEES).flatMap(person -> running.recorded(person.value()).stream()))
                .hasSize(6)
                .allSatisfy(event -> assertThat(event.getMetaData()).containsEntry("role", "UWV_FEED"));
    }

    @Test
    void sendingAgainChangesNothing() {
        send(told(AMINA, CASE), told(KEES, OTHER));
        assertThat(send(told(AMINA, CASE), told(KEES, OTHER)).each())
                .extracting(Recorded::effect)
                .containsExactly(Effect.UNCHANGED, Effect.UNCHANGED);
        assertThat(running.events(AMINA.value())).hasSize(3);
    }

    @Test
    void whatIsRefusedIsLeftOutAndNotLoggedYet() {
        running.commands().sendAndWait(told(AMINA, CASE));
        var refused = told(KEES, CASE);
        var third = new InhabitantId("3f1d2a4e-5a57-4f5e-9d57-0c8f3b8f1a33");
        assertThat(streams(send(refused, told(third, OTHER)))).containsExactly(third.value());
        assertThat(running.events(KEES.value())).isEmpty();
        assertThat(running.events(third.value())).hasSize(3);
        assertThat(running.refusals()).isEmpty();

        assertThatThrownBy(() -> running.commands().sendAndWait(refused));
        assertThat(running.refusals()).hasSize(1);
    }

    @Test
    void whereAllAreRefusedNothingIsRecorded() {
        running.commands().sendAndWait(told(AMINA, CASE));
        assertThat(send(told(KEES, CASE))).isEqualTo(RecordedTogether.NOTHING);
    }

    @Test
    void aGroupOfNobodyRecordsNothing() {
        assertThat(send()).isEqualTo(RecordedTogether.NOTHING);
    }

    @Test
    void aConflictAtTheAppendLeavesAllOut() {
        var store = new InMemoryEventStorageEngine() {
            @Override
            public void appendEvents(List<? extends EventMessage<?>> events) {
                if (events.size() > 3) {
                    throw new ConcurrencyException("somebody else was first");
                }
                super.appendEvents(events);
            }
        };
        var node = node(store, () -> {});
        RecordedTogether recorded = node.commandGateway().sendAndWait(group(told(AMINA, CASE), told(KEES, OTHER)));
        assertThat(recorded).isEqualTo(RecordedTogether.NOTHING);

        Recorded alone = node.commandGateway().sendAndWait(told(AMINA, CASE));
        assertThat(alone.effect()).isEqualTo(Effect.NEW);
        node.shutdown();
    }

    @Test
    void aCommitThatBrokeOffIsNotTakenForNothing() {
        var node = node(new InMemoryEventStorageEngine(), () -> {
            throw new IllegalStateException("the connection is lost");
        });
        assertThatThrownBy(() -> node.commandGateway().sendAndWait(group(told(AMINA, CASE))))
                .isInstanceOf(CommandExecutionException.class);
        node.shutdown();
    }

    private static Configuration node(InMemoryEventStorageEngine store, Runnable commit) {
        return Running.on(store, configurer -> configurer.configureTransactionManager(_ -> () -> transaction(commit)));
    }

    /** One within another takes part in it, as with the product's own. */
    private static Transaction transaction(Runnable commit) {
        boolean isPart = CurrentUnitOfWork.get().parent().isPresent();
        return new Transaction() {
            @Override
            public void commit() {
                if (!isPart) {
                    commit.run();
                }
            }

            @Override
            public void rollback() {}
        };
    }
}
