package nl.sluitend.command.agreement;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import nl.sluitend.kernel.agreement.AgreementEnded;
import nl.sluitend.kernel.agreement.AgreementEvent;
import nl.sluitend.kernel.agreement.AgreementKind;
import nl.sluitend.kernel.agreement.AgreementRegistered;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.agreement.EndAgreement;
import nl.sluitend.kernel.agreement.RegisterAgreement;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** What UWV and one municipality agreed: the ground on which people are offered by name, or taken over early. */
@AggregateRoot(type = "agreement")
public final class Agreement {

    @AggregateIdentifier
    private @Nullable String agreement;

    private String municipality = "";
    private AgreementKind kind = AgreementKind.DATA_SUPPLY;
    private LocalDate from = LocalDate.MIN;
    private @Nullable LocalDate until;
    private boolean ended;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(RegisterAgreement command, CoveredDays days) {
        var terms = command.terms();
        require(
                new OnlyUwvRegistersAnAgreement(command.decision().caller()),
                new AnAgreementIsRegisteredOnce(agreement),
                new AnAgreementEndsAfterItBegins(terms.from(), terms.until()));
        require(new AgreementsOfOneKindDoNotOverlap(days.cover(terms)));
        apply(registered(command));
        return Recorded.of(command.agreement().value(), getVersion(), Effect.NEW);
    }

    private static AgreementRegistered registered(RegisterAgreement command) {
        var terms = command.terms();
        return new AgreementRegistered(
                command.agreement().value(),
                terms.municipality(),
                terms.kind(),
                terms.from(),
                terms.until(),
                command.decision().today());
    }

    @CommandHandler
    Recorded decide(EndAgreement command, CoveredDays days) {
        require(
                new OnlyAPartyEndsAnAgreement(command.decision().caller(), municipality),
                new TheAgreementIsAsSeen(command.decision().seen(), getVersion()),
                new AnAgreementEndsOnce(ended),
                new AnAgreementEndsAfterItBegins(from, command.on()),
                new NobodyProlongsAnAgreementByEndingIt(until, command.on()),
                new AnAgreementIsNotEndedInRetrospect(
                        command.on(), command.decision().today()));
        days.cover(new AgreementTerms(command.agreement().value(), municipality, kind, from, command.on()));
        apply(new AgreementEnded(command.on(), command.decision().today()));
        return Recorded.of(command.agreement().value(), getVersion(), Effect.CHANGED);
    }

    @EventSourcingHandler
    void evolve(AgreementEvent event) {
        switch (event) {
            case AgreementRegistered registered -> {
                agreement = registered.agreement();
                municipality = registered.municipality();
                kind = registered.kind();
                from = registered.from();
                until = registered.until();
            }
            case AgreementEnded _ -> ended = true;
        }
    }
}
