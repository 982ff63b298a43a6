package nl.sluitend.command.deadline;

import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.command.Running;
import nl.sluitend.kernel.deadline.Deadline;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.inhabitant.AgeOnDay;
import nl.sluitend.kernel.inhabitant.DetermineAgeBands;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deadline is one class: the ticker sends what it says is due. */
class TickerTest {

    private static final List<InhabitantId> PEOPLE =
            List.of(new InhabitantId("a"), new InhabitantId("b"), new InhabitantId("c"));

    private final Running running = Running.with();
    private final Ticker ticker = new Ticker(running.commands());

    /** A deadline that no other line of the product knows of. */
    record Fiftieth(List<InhabitantId> people) implements Deadline {

        @Override
        public String name() {
            return "fiftieth";
        }

        @Override
        public Stream<? extends Command> due(Decision decision) {
            var fifty = new AgeOnDay(null, AgeBand.FROM_50, decision.today());
            return people.stream().map(who -> new DetermineAgeBands(who, List.of(fifty), decision));
        }
    }

    @BeforeEach
    void peopleAreKnown() {
        PEOPLE.forEach(who -> running.commands()
                .sendAndWait(new RegisterInhabitant(who, Origin.BIJSTAND, IN_LEIDEN, DETAILS, by(LEIDEN))));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void whatIsDueIsDecidedInTheNameOfTheProduct() {
        assertThat(ticker.run(new Fiftieth(PEOPLE), NOW)).isEqualTo(3);

        assertThat(PEOPLE).allSatisfy(who -> {
            var last = running.recorded(who.value()).getLast();
            assertThat(last.getPayload()).isEqualTo(new AgeBandDetermined(null, AgeBand.FROM_50, TODAY));
            assertThat(last.getMetaData())
                    .containsEntry("role", Caller.product().role().name());
        });
    }

    @Test
    void doneTwiceItDoesNothingTwice() {
        ticker.run(new Fiftieth(PEOPLE), NOW);

        assertThat(ticker.run(new Fiftieth(PEOPLE), NOW)).isZero();
    }

    @Test
    void whoIsRefusedOrCannotBeReadKeepsNobodyWaiting() {
        running.lose(PEOPLE.getFirst(), new IllegalStateException(new SerializationException("unreadable")));

        assertThat(ticker.run(new Fiftieth(PEOPLE), NOW)).isEqualTo(2);
        assertThat(ticker.run(new InSomebodysName(PEOPLE), NOW)).isZero();
        assertThat(running.refusals()).hasSize(2);
    }

    @Test
    void anOutageEndsTheRun() {
        running.lose(PEOPLE.get(1), new IllegalStateException("PostgreSQL is away"));

        assertThatThrownBy(() -> ticker.run(new Fiftieth(PEOPLE), NOW)).hasMessage("PostgreSQL is away");

        assertThat(running.events(PEOPLE.getLast().value())).hasSameSizeAs(running.events("b"));
    }

    /** Only the product determines ages. */
    record InSomebodysName(List<InhabitantId> people) implements Deadline {

        @Override
        public String name() {
            return "in-somebodys-name";
        }

        @Override
        public Stream<? extends Command> due(Decision decision) {
            return new Fiftieth(people).due(new Decision(ADVISER, decision.at(), null));
        }
    }
}
