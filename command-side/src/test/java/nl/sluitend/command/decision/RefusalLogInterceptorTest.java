package nl.sluitend.command.decision;

import static nl.sluitend.command.Days.NOW;
import static nl.sluitend.command.History.CASE;
import static nl.sluitend.command.History.DETAILS;
import static nl.sluitend.command.History.IN_LEIDEN;
import static nl.sluitend.command.History.IN_VOORBURG;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AMINA;
import static nl.sluitend.command.People.AUDITOR;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.VOORBURG;
import static nl.sluitend.command.People.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import nl.sluitend.command.Running;
import nl.sluitend.command.wwcase.ExpiringWwIsFlaggedFirst;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.employer.EmployerId;
import nl.sluitend.kernel.employer.EmployerTerms;
import nl.sluitend.kernel.employer.RegisterEmployer;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.inhabitant.RequireRelation;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.rule.Rulebook;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who was told no, about what and why, stands in the decision log; the person's stream knows nothing of it. */
class RefusalLogInterceptorTest {

    private final Running running = Running.with();

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void aRefusalAboutAPersonNamesThePseudonym() {
        var open = new RegisterInhabitant(AMINA, Origin.BIJSTAND, IN_LEIDEN, DETAILS, by(VOORBURG));
        assertThatThrownBy(() -> running.commands().sendAndWait(open)).isInstanceOf(Refused.class);

        assertThat(running.refusals())
                .containsExactly(new DecisionLine(
                        NOW,
                        VOORBURG,
                        "registerInhabitant",
                        AMINA.value(),
                        false,
                        "a-municipality-opens-dossiers-of-its-residents",
                        "municipality"));
        assertThat(running.events(AMINA.value())).isEmpty();
    }

    /** One thing is told to an official who has no relation, in the same words whoever has the person: ADR 28 says why. */
    @Test
    void whoIsToldThatSomebodyIsKnownStandsInTheLog() {
        running.commands().sendAndWait(new RegisterInhabitant(AMINA, Origin.BIJSTAND, IN_LEIDEN, DETAILS, by(LEIDEN)));
        var open = new RegisterInhabitant(AMINA, Origin.NO_BENEFIT, IN_VOORBURG, DETAILS, by(VOORBURG));
        assertThatThrownBy(() -> running.commands().sendAndWait(open)).isInstanceOf(Refused.class);

        assertThat(running.refusals())
                .containsExactly(new DecisionLine(
                        NOW,
                        VOORBURG,
                        "registerInhabitant",
                        AMINA.value(),
                        false,
                        "a-dossier-is-opened-once",
                        "burgerservicenummer"));
    }

    @Test
    void whatSomebodyTypedInPlaceOfAKeyIsNotLogged() {
        var typed = new RequireRelation(new InhabitantId("999990342"), new Decision(LEIDEN, Instant.MAX, null));
        assertThatThrownBy(() -> running.commands().sendAndWait(typed)).isInstanceOf(Refused.class);
        assertThat(running.refusals())
                .singleElement()
                .extracting(DecisionLine::target)
                .isNull();
    }

    @Test
    void aRefusalAboutNobodyNamesNobody() {
        var register = new RegisterEmployer(
                new EmployerId("employer-1"), new EmployerTerms("12345678", "BV", "A", "GM0546"), by(AUDITOR));
        assertThatThrownBy(() -> running.commands().sendAndWait(register)).isInstanceOf(Refused.class);

        assertThat(running.refusals()).singleElement().satisfies(line -> {
            assertThat(line.target()).isNull();
            assertThat(line.code()).isEqualTo("only-employer-facing-roles-register-employers");
        });
    }

    @Test
    void whatWasAllowedIsNotWrittenDown() {
        running.commands().sendAndWait(new RegisterInhabitant(AMINA, Origin.BIJSTAND, IN_LEIDEN, DETAILS, by(LEIDEN)));

        assertThat(running.refusals()).isEmpty();
    }

    @Test
    void aFailureThatIsNoRefusalIsNotWrittenDown() {
        var flag = new FlagExpiringWw(AMINA, CASE, 180, by(ADVISER));
        assertThatThrownBy(() -> running.commands().sendAndWait(flag)).isInstanceOf(AggregateNotFoundException.class);

        assertThat(running.refusals()).isEmpty();
    }

    @Test
    void theLineIsWrittenAfterTheRollbackOrItWouldGoWithIt() {
        var order = new ArrayList<String>();
        var command = new GenericCommandMessage<>(new FlagExpiringWw(AMINA, CASE, 180, by(ADVISER)));
        var transaction = DefaultUnitOfWork.startAndGet(command);
        transaction.onRollback(_ -> order.add("rollback"));
        var log = new RefusalLogInterceptor(_ -> order.add("line"));

        transaction.executeWithResult(() -> log.handle(transaction, () -> {
            throw new Refused(Rulebook.refusalOf(ExpiringWwIsFlaggedFirst.class));
        }));

        assertThat(order).containsExactly("rollback", "line");
    }
}
