package nl.sluitend.command.employer;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.employer.EmployerRegistered;
import nl.sluitend.kernel.employer.EmployerTerms;
import nl.sluitend.kernel.employer.RegisterEmployer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** An employer with whom people are placed: one number in the trade register, with all its establishments. */
@AggregateRoot(type = "employer")
public final class Employer {

    @AggregateIdentifier
    private @Nullable String employer;

    private @Nullable EmployerTerms known;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(RegisterEmployer command) {
        var terms = command.terms();
        require(
                new OnlyEmployerFacingRolesRegisterEmployers(command.decision().caller()),
                new AKvkNumberHasEightDigits(terms.kvkNumber()),
                new ASectorIsALetterOfSbi(terms.sector()),
                new AnEmployerIsRegisteredOnce(employer, known, terms));
        if (employer != null) {
            return Recorded.of(command.employer().value(), getVersion(), Effect.UNCHANGED);
        }
        apply(registered(command));
        return Recorded.of(command.employer().value(), getVersion(), Effect.NEW);
    }

    private static EmployerRegistered registered(RegisterEmployer command) {
        var terms = command.terms();
        return new EmployerRegistered(
                command.employer().value(),
                terms.kvkNumber(),
                terms.name(),
                terms.sector(),
                terms.municipality(),
                command.decision().today());
    }

    @EventSourcingHandler
    void evolve(EmployerRegistered event) {
        employer = event.employer();
        known = new EmployerTerms(event.kvkNumber(), event.name(), event.sector(), event.municipality());
    }
}
