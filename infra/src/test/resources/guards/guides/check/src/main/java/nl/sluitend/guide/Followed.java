package nl.sluitend.guide;

import graphql.language.FieldDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.sluitend.command.CommandSide;
import nl.sluitend.command.enrolment.ClaimedPlaces;
import nl.sluitend.command.wwcase.CaseOwners;
import nl.sluitend.kernel.catalogue.EventCatalogue;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.greeting.GreetInhabitant;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.trajectory.EndReason;
import nl.sluitend.kernel.trajectory.EndTrajectory;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.trajectory.PauseTrajectory;
import nl.sluitend.kernel.trajectory.TrajectoryId;
import nl.sluitend.query.access.Access;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.fold.RecordedEvent;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** Somebody is greeted, and a trajectory paused and ended, by what the guides added. */
public final class Followed implements Callable<Map<String, Object>> {

    private static final String LEIDEN = "GM0546";
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final InhabitantId ANNA = new InhabitantId("anna");
    private static final Decision DECISION = new Decision(
            new Caller(
                    new Actor("caseworker"),
                    Role.CASEWORKER,
                    new OrganisationCode("gm0546"),
                    Set.of(new MunicipalityCode(LEIDEN)),
                    null,
                    Purpose.REINTEGRATION),
            NOW,
            null);

    private final Configuration axon = started();

    private static Configuration started() {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine());
        configurer.eventProcessing().usingSubscribingEventProcessors();
        new CommandSide(
                        _ -> {},
                        (_, inhabitant, at) -> new CaseOwners.Owner(inhabitant, at),
                        _ -> Optional.empty(),
                        new ClaimedPlaces.Nothing())
                .configureWithBus(configurer);
        return configurer.start();
    }

    @Override
    public Map<String, Object> call() {
        send(new RegisterInhabitant(
                ANNA,
                Origin.values()[0],
                new Residence(LEIDEN, ResidenceGround.RESIDENCE),
                new PersonalDetails(new Sealed("n"), new Sealed("b"), new Sealed("c"), AgeBand.FROM_27_TO_49),
                DECISION));
        send(new GreetInhabitant(ANNA, "greeting-1", LEIDEN, DECISION));
        var told = new LinkedHashMap<String, Object>();
        told.put("greeted again", refusal(new GreetInhabitant(ANNA, "greeting-2", LEIDEN, DECISION)));
        told.put("paused what is not there", refusal(pause()));
        enrolled();
        send(pause());
        send(end());
        tell(told);
        told.put("asked", Stream.of("greeting", "trajectory").flatMap(Followed::mutations).toList());
        axon.shutdown();
        return told;
    }

    private static Stream<String> mutations(String context) {
        try (var schema = Followed.class.getResourceAsStream("/graphql/" + context + ".graphqls")) {
            return new SchemaParser().parse(schema).objectTypeExtensions().get("Mutation").stream()
                    .flatMap(each -> each.getFieldDefinitions().stream())
                    .map(FieldDefinition::getName);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private void tell(Map<String, Object> told) {
        var whole = dossier();
        told.put("greetings", whole.greetings().size());
        told.put("paused on", String.valueOf(whole.trajectories().getFirst().pausedOn()));
        told.put("decided on", String.valueOf(whole.trajectories().getFirst().decidedOn()));
        told.put("the municipality sees", shown(whole, Access.ofMunicipality(Set.of(LEIDEN), whole)));
        told.put("another sees", shown(whole, Access.ofMunicipality(Set.of("GM0537"), whole)));
        told.put("UWV sees", shown(whole, new Access.OfUwv(Set.of("UWV"))));
        told.put("lines", whole.timeline().stream().map(line -> line.event()).toList());
        told.put("named", EventCatalogue.events().keySet().containsAll(
                List.of("inhabitant-greeted", "trajectory-paused")));
    }

    private static int shown(Dossier whole, Access access) {
        return QuerySide.dossierFold().parts().stream()
                .map(part -> part.show(Dossier.empty("anna"), whole, access).greetings().size())
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static PauseTrajectory pause() {
        return new PauseTrajectory(ANNA, new TrajectoryId("trajectory-1"), DECISION);
    }

    private static EndTrajectory end() {
        return new EndTrajectory(
                ANNA, new TrajectoryId("trajectory-1"), EndReason.values()[0], day(), day().minusDays(1), DECISION);
    }

    private void enrolled() {
        long last = events().count();
        axon.eventStore().publish(new GenericDomainEventMessage<>(
                "inhabitant",
                ANNA.value(),
                last,
                new EnrolledInTrajectory("trajectory-1", "programme-1", LEIDEN, true, day(), null, day())));
    }

    private static LocalDate day() {
        return DECISION.today();
    }

    private void send(Object command) {
        axon.commandGateway().sendAndWait(command);
    }

    /** In both languages. */
    private List<String> refusal(Object command) {
        try {
            send(command);
            return List.of();
        } catch (Refused refused) {
            var refusal = refused.refusal();
            return List.of(refusal.code(), refusal.remedy().nl(), refusal.remedy().en());
        }
    }

    private Dossier dossier() {
        var fold = QuerySide.dossierFold();
        return events()
                .map(RecordedEvent::in)
                .reduce(fold.begin("anna"), fold::evolve, (one, _) -> one);
    }

    private Stream<? extends DomainEventMessage<?>> events() {
        return axon.eventStore().readEvents(ANNA.value()).asStream();
    }
}
