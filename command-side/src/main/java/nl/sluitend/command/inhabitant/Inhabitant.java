package nl.sluitend.command.inhabitant;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import java.util.Objects;
import nl.sluitend.command.handover.Handovers;
import nl.sluitend.command.handover.MunicipalHandover;
import nl.sluitend.command.handover.UwvHandover;
import nl.sluitend.command.placement.Placements;
import nl.sluitend.command.responsibility.Responsibilities;
import nl.sluitend.command.trajectory.Trajectories;
import nl.sluitend.command.wwcase.CaseOwners;
import nl.sluitend.command.wwcase.Invitations;
import nl.sluitend.command.wwcase.Outcomes;
import nl.sluitend.command.wwcase.WwCases;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.inhabitant.Asserted;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.inhabitant.RequireRelation;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.RecordOutcome;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.ReviseWwEndDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * One inhabitant: the consistency boundary, whose stream is the audit trail. The members hold what rules need to know
 * of the person's WW cases, handovers, trajectories and placements, because rules span several of them.
 */
@AggregateRoot(type = "inhabitant")
public final class Inhabitant {

    /** The code of no municipality. */
    private static final String ABROAD = "";

    @AggregateIdentifier
    private @Nullable String inhabitant;

    @AggregateMember
    private final Responsibilities responsibilities = new Responsibilities();

    @AggregateMember
    private final PersonalRecord person = new PersonalRecord(responsibilities);

    @AggregateMember
    private final Trajectories trajectories = new Trajectories(responsibilities);

    @AggregateMember
    private final Placements placements = new Placements(responsibilities);

    @AggregateMember
    private final WwCases wwCases = new WwCases();

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon sends commands to it
    private final Invitations invitations = new Invitations(wwCases, responsibilities);

    @AggregateMember
    private final Outcomes outcomes = new Outcomes(wwCases, responsibilities, trajectories, placements);

    @AggregateMember
    private final Handovers handovers = new Handovers(wwCases);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon sends commands to it
    private final UwvHandover uwv = new UwvHandover(handovers, wwCases, responsibilities);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon sends commands to it
    private final MunicipalHandover municipality = new MunicipalHandover(handovers, responsibilities);

    /** A sender without a relation to the person never learns which rule refused, or that none did. */
    @CommandHandlerInterceptor
    Recorded record(InhabitantCommand command, InterceptorChain chain) throws Exception {
        var admission = Admission.of(command, responsibilities);
        if (inhabitant == null || command instanceof RegisterInhabitant || command instanceof RecordWwCase) {
            return decided(command, chain);
        }
        try {
            // what became of the person since is not for whoever had a relation: no other rule is asked
            require(new AFormerMunicipalityOnlyEndsWhatItBegan(command, admission));
            var recorded = decided(command, chain);
            require(new OnlyABodyWithARelationActs(admission));
            return recorded;
        } catch (Refused refused) {
            throw admission.isStranger() ? refused.toStranger() : refused;
        }
    }

    private Recorded decided(InhabitantCommand command, InterceptorChain chain) throws Exception {
        require(new TheDossierIsAsSeen(command.decision().seen(), versionFor(command)));
        var effect = chain.proceed() instanceof Effect answered ? answered : Effect.DONE;
        return new Recorded(
                command.inhabitant().value(),
                getVersion(),
                Objects.requireNonNullElse(versionFor(command), 0L),
                effect);
    }

    private @Nullable Long versionFor(InhabitantCommand command) {
        return responsibilities.versionFor(command.decision().caller(), getVersion());
    }

    /** The interceptor has checked everything. */
    @CommandHandler
    void decide(RequireRelation command) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterInhabitant command) {
        var decision = command.decision();
        require(
                new OnlyUwvOrAMunicipalityOpensADossier(decision.caller()),
                new AMunicipalityOpensDossiersOfItsResidents(decision.caller(), command.residence()),
                new ADossierIsOpenedOnce(inhabitant));
        var by = decision.caller().isUwv() ? null : command.residence().municipality();
        var asserted = new Asserted(decision.at(), "");
        apply(InhabitantEvents.opened(command, command.origin(), by, command.details(), asserted));
        settle(command.residence(), asserted, decision.today());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Effect decide(RecordWwCase command, CaseOwners owners) {
        wwCases.check(command, owners);
        if (wwCases.knows(command)) {
            return Effect.UNCHANGED;
        }
        boolean isNewOfThePerson = person.isNew(command);
        boolean isOpened = openUnlessKnown(command);
        // where somebody lives, and whether WW runs again, comes first: a body whose relation ends by it learns no new
        // name (ADR 21)
        boolean isMoved = settle(
                command.residence(), command.asserted(), command.decision().today());
        var effect = wwCases.record(command);
        handovers.withdrawWhatIsUwvsAgain(responsibilities, command.decision().today());
        if (isNewOfThePerson) {
            person.revise(command);
        }
        return effect == Effect.UNCHANGED && (isOpened || isMoved || isNewOfThePerson) ? Effect.CHANGED : effect;
    }

    @CommandHandler
    void decide(ReviseWwEndDate command) {
        wwCases.revise(command);
        handovers.withdrawWhatIsUwvsAgain(responsibilities, command.decision().today());
    }

    /** Somebody who moved abroad is handed over to no municipality here, whichever case reported it. */
    @CommandHandler
    void decide(RecordOutcome command) {
        outcomes.record(command);
        if (command.outcome() == Outcome.MOVED_ABROAD) {
            var today = command.decision().today();
            handovers.withdrawForMove(ABROAD, responsibilities.hasWwOn(today), today);
        }
    }

    @EventSourcingHandler
    void evolve(InhabitantRegistered event) {
        inhabitant = event.inhabitant();
    }

    private boolean openUnlessKnown(RecordWwCase command) {
        boolean isNew = inhabitant == null;
        if (isNew) {
            apply(InhabitantEvents.opened(command, Origin.WW, null, command.details(), command.asserted()));
        }
        return isNew;
    }

    /** Late news completes where somebody lived; later assertions stay, and so do the offers that depend on them. */
    private boolean settle(Residence residence, Asserted asserted, LocalDate today) {
        var untold = responsibilities.establishing(residence, asserted, today);
        if (!untold.isEmpty()) {
            handovers.withdrawForMove(
                    responsibilities.municipalityWith(residence, asserted, today),
                    responsibilities.hasWwOn(today),
                    today);
            untold.forEach(AggregateLifecycle::apply);
        }
        return !untold.isEmpty();
    }
}
