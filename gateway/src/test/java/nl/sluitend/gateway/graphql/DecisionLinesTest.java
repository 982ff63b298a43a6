package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** Whoever was refused something finds one line about it in the decision log, whatever they asked, and nothing they typed. */
@SpringBootTest(classes = Stage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class DecisionLinesTest {

    private static final String TYPED = "zwager999990342";

    @Autowired
    GraphQlSource source;

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    DecidingSide deciding;

    @Autowired
    RememberingSide remembering;

    @Autowired
    Stage.Log log;

    @BeforeEach
    void begin() {
        remembering.works();
        deciding.decides(_ -> {
            throw new AggregateNotFoundException("nobody", "none");
        });
        log.lines().clear();
    }

    @Test
    void anOperationThatTheRoleMayNotUseLeavesOneLine() {
        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            var stranger = someone(role -> !Permissions.of(operation).contains(role));
            stranger.ifPresent(caller -> {
                ask(caller, operation, "something");
                assertThat(lines()).as(operation.getName()).containsExactly(operation.getName() + " FORBIDDEN");
            });
        });
    }

    @Test
    void aMutationThatIsRefusedHereLeavesOneLine() {
        var refused = mutations().filter(this::isRefusedWithOneLine).count();

        assertThat(refused).isGreaterThan(20);
    }

    private boolean isRefusedWithOneLine(GraphQLFieldDefinition mutation) {
        var caller = someone(role -> Permissions.of(mutation).contains(role)).orElseThrow();
        var refused = ask(caller, mutation, TYPED).contains("refusal");
        assertThat(lines())
                .as(mutation.getName())
                .hasSize(refused ? 1 : 0)
                .allMatch(line -> line.startsWith(mutation.getName() + " "))
                .noneMatch(line -> line.contains(TYPED));
        return refused;
    }

    /** Whoever counts what was refused finds one name for one thing, wherever it was refused. */
    @Test
    void whatTheDecidingSideRefusesIsNamedAsTheMutationIs() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        var sent = scanner.findCandidateComponents("nl.sluitend.kernel").stream()
                .map(found -> ClassUtils.getShortName(String.valueOf(found.getBeanClassName())))
                .map(StringUtils::uncapitalize)
                .collect(Collectors.toSet());
        mutations().map(GraphQLFieldDefinition::getName).forEach(sent::remove);

        assertThat(sent)
                .containsExactlyInAnyOrder(
                        "recordWwCase",
                        "recordWwCases",
                        "determineAgeBands",
                        "requireRelation",
                        "considerCommands",
                        "reservePlace",
                        "releasePlace");
    }

    @Test
    void whatIsNotTheCallersLeavesOneLineAndNoTrailOfWhatWasTyped() {
        var nobody = UUID.randomUUID().toString();
        asked("{ dossier(inhabitant: \"" + nobody + "\") { version } }");
        asked("{ dossier(inhabitant: \"" + TYPED + "\") { version } }");
        asked("{ node(id: \"" + new GlobalId("Dossier", nobody).opaque() + "\") { id } }");
        asked("{ nodes(ids: [\"" + TYPED + "\"]) { id } }");

        assertThat(log.lines())
                .extracting(line -> line.operation() + " " + line.code() + " " + line.target())
                .containsExactly(
                        "dossier NOT_FOUND " + nobody,
                        "dossier NOT_FOUND null",
                        "node NOT_FOUND " + nobody,
                        "nodes NOT_FOUND null");
    }

    private void asked(String question) {
        Callers.asking(service, Callers.CONSULENT)
                .document(question)
                .execute()
                .errors()
                .satisfy(_ -> {});
    }

    private Stream<GraphQLFieldDefinition> mutations() {
        return source.schema().getMutationType().getFieldDefinitions().stream();
    }

    private List<GraphQLFieldDefinition> operations() {
        return Stream.concat(source.schema().getQueryType().getFieldDefinitions().stream(), mutations())
                .toList();
    }

    private List<String> lines() {
        return log.lines().stream()
                .map(line -> line.operation() + " " + line.code() + target(line))
                .toList();
    }

    private static String target(DecisionLine line) {
        return line.target() == null ? "" : " " + line.target();
    }

    private String ask(Caller caller, GraphQLFieldDefinition operation, String text) {
        log.lines().clear();
        var kind =
                mutations().anyMatch(mutation -> mutation.getName().equals(operation.getName())) ? "mutation" : "query";
        var variables = new HashMap<String, Object>();
        operation.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
                .forEach(argument ->
                        variables.put(argument.getName(), value(argument.getName(), argument.getType(), text)));
        var declared = operation.getArguments().stream()
                .filter(argument -> variables.containsKey(argument.getName()))
                .map(argument -> "$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()))
                .collect(Collectors.joining(", ", "(", ")"));
        var given = variables.keySet().stream()
                .map(name -> name + ": $" + name)
                .collect(Collectors.joining(", ", "(", ")"));
        var document = kind + (variables.isEmpty() ? "" : declared) + " { " + operation.getName()
                + (variables.isEmpty() ? "" : given) + " " + selection(operation) + " }";
        return executed(caller, document, variables);
    }

    private static String selection(GraphQLFieldDefinition operation) {
        var answer = GraphQLTypeUtil.unwrapAll(operation.getType());
        if (answer instanceof GraphQLScalarType) {
            return "";
        }
        return answer.getName().endsWith("Payload") ? "{ refusal { code } }" : "{ __typename }";
    }

    private String executed(Caller caller, String document, Map<String, Object> variables) {
        var request = Callers.asking(service, caller).document(document);
        variables.forEach(request::variable);
        var response = request.execute();
        var heard = new StringBuilder();
        response.errors().satisfy(errors -> heard.append(errors));
        if (heard.toString().equals("[]")) {
            heard.append(refusalIn(response));
        }
        return heard.toString();
    }

    private static String refusalIn(GraphQlTester.Response response) {
        var answered = new StringBuilder();
        response.path("$..refusal.code").entityList(String.class).satisfies(codes -> {
            if (!codes.isEmpty()) {
                answered.append("refusal ").append(codes);
            }
        });
        return answered.toString();
    }

    /** Whatever fits the schema. */
    private static Object value(String name, GraphQLType type, String text) {
        return switch (type) {
            case GraphQLNonNull required -> value(name, required.getWrappedType(), text);
            case GraphQLList _ -> List.of();
            case GraphQLEnumType list -> list.getValues().getFirst().getName();
            case GraphQLInputObjectType object -> members(object, text);
            case GraphQLNamedType scalar -> scalar(name, scalar.getName(), text);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Map<String, Object> members(GraphQLInputObjectType object, String text) {
        return object.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()))
                .filter(field -> !field.hasSetDefaultValue())
                .collect(Collectors.toMap(
                        GraphQLInputObjectField::getName, field -> value(field.getName(), field.getType(), text)));
    }

    private static Object scalar(String name, String type, String text) {
        return switch (type) {
            case "Int" -> 12;
            case "Boolean" -> true;
            case "Date" -> "2026-12-01";
            case "DateTime" -> "2026-12-01T09:00:00Z";
            case "YearMonth" -> "2026-12";
            case "Duration" -> "P1D";
            case "ID" -> name.equals("inhabitant") ? text : UUID.randomUUID().toString();
            default -> text(name, text);
        };
    }

    private static String text(String name, String text) {
        return switch (name) {
            case "municipality" -> "GM0546";
            case "region" -> "AM19";
            case "burgerservicenummer" -> "999990343";
            case "subject" -> "";
            default -> text;
        };
    }

    private static java.util.Optional<Caller> someone(java.util.function.Predicate<Role> fits) {
        return Arrays.stream(Role.values()).filter(fits).findFirst().map(DecisionLinesTest::caller);
    }

    private static Caller caller(Role role) {
        var self = role == Role.INHABITANT ? new InhabitantId(RememberingSide.ANNA) : null;
        return new Caller(
                new Actor(role.name()),
                role,
                self == null ? new OrganisationCode("gm0546") : null,
                self == null ? Set.of(new MunicipalityCode("GM0546")) : Set.of(),
                self,
                self == null ? Purpose.HANDOVER : Purpose.OWN_FILE);
    }
}
