package nl.sluitend.command.inhabitant;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import nl.sluitend.command.handover.Handovers;
import nl.sluitend.command.handover.MunicipalityAnswers;
import nl.sluitend.command.handover.UwvHandsOver;
import nl.sluitend.command.placement.Placements;
import nl.sluitend.command.responsibility.Standing;
import nl.sluitend.command.trajectory.Trajectories;
import nl.sluitend.command.wwcase.WwCases;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.RecordJobseekerRegistration;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * One inhabitant: the consistency boundary, whose stream is the audit trail. The members hold what rules need of the
 * person's WW cases, handovers, trajectories and placements, because the rules cross them.
 */
@AggregateRoot(type = "inhabitant")
public final class Inhabitant {

    @AggregateIdentifier
    private @Nullable String inhabitant;

    private @Nullable PersonalDetails details;

    @AggregateMember
    private final Standing standing = new Standing();

    @AggregateMember
    private final Trajectories trajectories = new Trajectories(standing);

    @AggregateMember
    private final Placements placements = new Placements(standing);

    @AggregateMember
    private final WwCases wwCases = new WwCases(standing, trajectories, placements);

    @AggregateMember
    private final Handovers handovers = new Handovers(wwCases);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon sends commands to it
    private final UwvHandsOver uwv = new UwvHandsOver(handovers, wwCases, standing);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon sends commands to it
    private final MunicipalityAnswers municipality = new MunicipalityAnswers(handovers);

    @CommandHandlerInterceptor
    Recorded record(InhabitantCommand command, InterceptorChain chain) throws Exception {
        require(new TheDossierIsAsSeen(command.decision().seen(), getVersion()));
        var outcome = chain.proceed();
        return new Recorded(command.inhabitant().value(), getVersion(), outcome == null ? "done" : outcome.toString());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterInhabitant command) {
        var decision = command.decision();
        require(
                new ADossierIsOpenedOnce(inhabitant),
                new OnlyABodyOpensADossier(decision.caller()),
                new AMunicipalityOpensDossiersOfItsResidents(decision.caller(), command.residence()));
        var by = decision.caller().isUwv() ? null : command.residence().municipality();
        open(command, command.origin(), by, command.details());
        settle(command, command.residence());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(RecordWwCase command) {
        wwCases.check(command);
        if (wwCases.knowsLaterThan(command)) {
            return "unchanged";
        }
        if (inhabitant == null) {
            open(command, Origin.WW, null, command.details());
        } else if (!command.details().equals(details)) {
            apply(revised(command.details(), command));
        }
        settle(command, command.residence());
        return wwCases.record(command);
    }

    @CommandHandler
    void decide(RecordJobseekerRegistration command) {
        require(
                new OnlyUwvRegistersJobseekers(command.decision().caller()),
                new ARegistrationEndsAfterItBegins(command.from(), command.until()));
        apply(new JobseekerRegistered(command.until(), command.from()));
    }

    @EventSourcingHandler
    void evolve(InhabitantRegistered event) {
        inhabitant = event.inhabitant();
        details = new PersonalDetails(event.name(), event.birthDate(), event.contact(), event.ageBand());
    }

    @EventSourcingHandler
    void evolve(PersonalDetailsRevised event) {
        details = new PersonalDetails(event.name(), event.birthDate(), event.contact(), event.ageBand());
    }

    private static void open(InhabitantCommand command, Origin origin, @Nullable String by, PersonalDetails details) {
        apply(new InhabitantRegistered(
                command.inhabitant().value(),
                origin,
                by,
                details.ageBand(),
                details.name(),
                details.birthDate(),
                details.contact(),
                command.decision().today()));
    }

    private void settle(InhabitantCommand command, Residence residence) {
        if (!standing.residesIn(residence)) {
            var today = command.decision().today();
            handovers.withdrawForMove(residence.municipality(), today);
            apply(new ResidenceEstablished(residence.municipality(), residence.ground(), today));
        }
    }

    private static PersonalDetailsRevised revised(PersonalDetails details, InhabitantCommand command) {
        return new PersonalDetailsRevised(
                details.ageBand(),
                details.name(),
                details.birthDate(),
                details.contact(),
                command.decision().today());
    }
}
