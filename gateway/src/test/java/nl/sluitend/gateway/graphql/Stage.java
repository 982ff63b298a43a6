package nl.sluitend.gateway.graphql;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.sluitend.gateway.bus.RecordedKeys;
import nl.sluitend.gateway.delivery.RememberedHere;
import nl.sluitend.gateway.employer.EarlierKeys;
import nl.sluitend.gateway.installation.InstallationOnStage;
import nl.sluitend.gateway.privacy.Accounts;
import nl.sluitend.gateway.privacy.Hold;
import nl.sluitend.gateway.privacy.Notes;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.gateway.privacy.RecordedNotes;
import nl.sluitend.gateway.privacy.Unconfirmed;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.DecisionLog;
import nl.sluitend.kernel.employer.EmployerId;
import nl.sluitend.kernel.inhabitant.Bsn;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/** The gateway's GraphQL with buses of its own, a vault that only pretends, and a log that tests can read. */
@ImportAutoConfiguration({GraphQlAutoConfiguration.class, JacksonAutoConfiguration.class})
@ComponentScan(
        basePackages = "nl.sluitend.gateway",
        includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = AnswersOnStage.class),
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = Stage.DOORS_AND_VAULT))
class Stage {

    /** What has tests of its own: the doors, what comes through them, and what keeps the keys. */
    static final String DOORS_AND_VAULT =
            "nl\\.sluitend\\.gateway\\.(identity|feed|subscription|graphiql|pages|privacy)\\..+";

    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    record Log(List<DecisionLine> lines) implements DecisionLog {
        @Override
        public void write(DecisionLine line) {
            lines.add(line);
        }
    }

    @Bean
    Log log() {
        return new Log(new CopyOnWriteArrayList<>());
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    CommandBus commandBus(DecidingSide side) {
        var bus = SimpleCommandBus.builder().build();
        DecidingSide.commands().forEach(command -> bus.subscribe(command, side));
        return bus;
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus) {
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @Bean
    DecidingSide decidingSide() {
        return new DecidingSide();
    }

    @Bean
    RecordedNotes recordedNotes() {
        return (_, _) -> true;
    }

    @Bean
    RecordedKeys recordedKeys(RememberingSide side) {
        return side::isBehind;
    }

    @Bean
    EarlierKeys earlierKeys() {
        return number -> Optional.of(new EmployerId(RememberingSide.EMPLOYER))
                .filter(_ -> number.equals(RememberingSide.KNOWN_NUMBER));
    }

    @Bean
    QueryBus queryBus(List<AnswersOnStage> sides) {
        var bus = SimpleQueryBus.builder().build();
        sides.forEach(side -> new AnnotationQueryHandlerAdapter<>(side).subscribe(bus));
        return bus;
    }

    @Bean
    QueryGateway queryGateway(QueryBus bus) {
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    @Bean
    PersonVault vault() {
        var vault = mock(PersonVault.class);
        when(vault.seal(any(), any())).thenAnswer(call -> sealed(call.getArgument(1)));
        when(vault.open(any(), any())).thenAnswer(call -> Optional.of(opened(call.getArgument(1))));
        when(vault.opening(any())).thenReturn((_, value) -> Optional.of(opened(value)));
        when(vault.identify(any(Bsn.class))).thenReturn(new InhabitantId(RememberingSide.ANNA));
        return vault;
    }

    static Sealed sealed(String text) {
        return new Sealed("sealed:" + text);
    }

    private static String opened(Sealed sealed) {
        return sealed.value().substring("sealed:".length());
    }

    @Bean
    Notes notes() {
        var notes = mock(Notes.class);
        when(notes.keep(any(), any()))
                .thenAnswer(call -> sealed(call.getArgument(1)).value());
        return notes;
    }

    @Bean
    Unconfirmed unconfirmed() {
        var unconfirmed = mock(Unconfirmed.class);
        var hold = mock(Hold.class);
        when(hold.identify(any(Bsn.class))).thenReturn(new InhabitantId("4d3b0a51-7c59-4d0e-8f4e-1f2e3d4c5b6a"));
        when(unconfirmed.hold()).thenReturn(hold);
        return unconfirmed;
    }

    @Bean
    RememberedHere deliveries() {
        return RememberedHere.withSome(NOW);
    }

    @Bean
    InstallationOnStage installationOnStage() {
        return new InstallationOnStage(NOW);
    }

    @Bean
    Accounts accounts() {
        return mock(Accounts.class);
    }

    @Bean
    HandlerMethodArgumentResolver callerOnTheStage() {
        return new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == Caller.class;
            }

            @Override
            public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
                return environment.getGraphQlContext().get("caller");
            }
        };
    }
}
