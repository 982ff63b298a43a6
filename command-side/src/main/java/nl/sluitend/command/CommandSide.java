package nl.sluitend.command;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.sluitend.command.agreement.Agreement;
import nl.sluitend.command.agreement.CoveredDays;
import nl.sluitend.command.decision.CommandsCanBeKept;
import nl.sluitend.command.decision.DecisionBus;
import nl.sluitend.command.decision.DecisionMetadata;
import nl.sluitend.command.decision.Horizon;
import nl.sluitend.command.decision.RefusalLogInterceptor;
import nl.sluitend.command.decision.RememberedAggregates;
import nl.sluitend.command.employer.Employer;
import nl.sluitend.command.enrolment.ClaimedPlaces;
import nl.sluitend.command.enrolment.Enrolment;
import nl.sluitend.command.inhabitant.Inhabitant;
import nl.sluitend.command.programme.PlacesFollowTrajectories;
import nl.sluitend.command.programme.Programme;
import nl.sluitend.command.programme.PromptProcessor;
import nl.sluitend.command.wwcase.CaseOwners;
import nl.sluitend.kernel.decision.DecisionLog;
import nl.sluitend.kernel.trajectory.EnrolInTrajectory;
import nl.sluitend.kernel.wwcase.RecordWwCases;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.correlation.MessageOriginProvider;

/**
 * Registers everything that decides.
 *
 * @param log where refusals are recorded
 * @param owners to whom each WW case belongs
 * @param days which days each agreement covers
 * @param places the places claimed from programmes while the enrolment is undecided
 * @param horizon how far ahead a day may be
 */
public record CommandSide(DecisionLog log, CaseOwners owners, CoveredDays days, ClaimedPlaces places, Horizon horizon)
        implements ConfigurerModule {

    /** How often a node checks whether it must take over the process managers of one that stopped responding. */
    private static final TrackingEventProcessorConfiguration PATIENT =
            TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                    .andTokenClaimInterval(1, TimeUnit.SECONDS);

    /** With the usual horizon. */
    public CommandSide(DecisionLog log, CaseOwners owners, CoveredDays days, ClaimedPlaces places) {
        this(log, owners, days, places, Horizon.USUAL);
    }

    /** The same with a command bus, for where no bean is one. */
    public void configureWithBus(Configurer configurer) {
        configureModule(configurer.configureCommandBus(DecisionBus::of));
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .registerComponent(CaseOwners.class, _ -> owners)
                .registerComponent(CoveredDays.class, _ -> days)
                .configureAggregate(RememberedAggregates.of(Inhabitant.class))
                .configureAggregate(RememberedAggregates.of(Programme.class))
                .configureAggregate(RememberedAggregates.of(Agreement.class))
                .configureAggregate(RememberedAggregates.of(Employer.class))
                .configureCorrelationDataProviders(_ -> List.of(new MessageOriginProvider(), new DecisionMetadata()));
        configurer
                .eventProcessing()
                .registerEventProcessor(PlacesFollowTrajectories.GROUP, CommandSide::prompt)
                .registerEventHandler(configuration -> new PlacesFollowTrajectories(configuration.commandGateway()));
        configurer.onInitialize(configuration -> configuration.onStart(() -> decide(configuration)));
    }

    private void decide(Configuration configuration) {
        var bus = configuration.commandBus();
        bus.registerHandlerInterceptor(new RefusalLogInterceptor(log));
        bus.registerHandlerInterceptor(new CommandsCanBeKept(horizon));
        var processes = DefaultCommandGateway.builder().commandBus(bus).build();
        DecisionBus.subscribe(bus, EnrolInTrajectory.class, new Enrolment(processes, places)::decide);
        DecisionBus.subscribeGroup(bus, RecordWwCases.class, RecordWwCases::cases);
        DecisionBus.subscribeConsidering(bus);
    }

    private static EventProcessor prompt(String name, Configuration axon, EventHandlerInvoker handlers) {
        return new PromptProcessor(TrackingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(handlers)
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(axon.eventStore())
                .tokenStore(axon.eventProcessingConfiguration().tokenStore(name))
                .transactionManager(axon.getComponent(TransactionManager.class, NoTransactionManager::instance))
                .trackingEventProcessorConfiguration(PATIENT));
    }
}
