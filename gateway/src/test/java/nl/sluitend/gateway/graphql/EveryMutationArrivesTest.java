package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Every mutation of the schema is executed by every role: by those that may, it arrives as its command, each field that
 * somebody typed in the field of its name; by others nothing is sent.
 */
@SpringBootTest(classes = Stage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class EveryMutationArrivesTest {

    /**
     * What is about the installation, or the reader, and sends nothing: {@code LinkedSignInsTest}, {@code MovedClockTest},
     * {@code DeliveriesTest}, {@code NoticesTest}.
     */
    private static final Set<String> WITHOUT_COMMAND =
            Set.of("moveClock", "linkAccount", "unlinkAccount", "cancelDelivery", "markNoticesRead");

    /** A number becomes a pseudonym before anything is sent: {@code RegistrationTest}. */
    private static final Set<String> NEVER_SENT = Set.of("burgerservicenummer");

    @Autowired
    GraphQlSource source;

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    DecidingSide deciding;

    @Autowired
    RememberingSide remembering;

    @TestFactory
    Stream<DynamicTest> byWhoeverMayItArrivesWhole() {
        return mutations()
                .filter(mutation -> !WITHOUT_COMMAND.contains(mutation.getName()))
                .flatMap(mutation -> Permissions.of(mutation).stream()
                        .map(role -> dynamicTest(mutation.getName() + " by " + role, () -> arrives(mutation, role))));
    }

    @TestFactory
    Stream<DynamicTest> byOthersNothingIsSent() {
        return mutations()
                .flatMap(mutation -> Arrays.stream(Role.values())
                        .filter(role -> !Permissions.of(mutation).contains(role))
                        .map(role -> dynamicTest(mutation.getName() + " by " + role, () -> isDenied(mutation, role))));
    }

    /** Its view has seen everything: what is not shown by then never is, and is not told to be on its way. */
    @TestFactory
    Stream<DynamicTest> whatSucceedsIsShownOrSaidToBeNobodysToSee() {
        return mutationsAboutPeople()
                .flatMap(mutation -> Permissions.of(mutation).stream()
                        .map(role -> dynamicTest(
                                mutation.getName() + " by " + role,
                                () -> assertThat(isOnItsWay(mutation, role)).isFalse())));
    }

    @Test
    void whatIsOnItsWayIsFoundToBe() {
        var mutation = mutationsAboutPeople().findFirst().orElseThrow();
        assertThat(isOnItsWay(mutation, Permissions.of(mutation).iterator().next(), true))
                .isTrue();
    }

    private Stream<GraphQLFieldDefinition> mutationsAboutPeople() {
        return mutations()
                .filter(mutation -> ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(mutation.getType()))
                        .getName()
                        .equals("DossierPayload"));
    }

    private boolean isOnItsWay(GraphQLFieldDefinition mutation, Role role) {
        return isOnItsWay(mutation, role, false);
    }

    private boolean isOnItsWay(GraphQLFieldDefinition mutation, Role role, boolean isBehind) {
        var input = AnyInput.of(AnyInput.typeOf(mutation));
        deciding.decides(DecidingSide::recorded);
        remembering.works();
        if (isBehind) {
            remembering.lagsBehind("inhabitant", String.valueOf(((Map<?, ?>) input).get("inhabitant")));
        }
        var recorded = ask(mutation, role, input, "recorded { visible yoursToSee }")
                .path(mutation.getName() + ".recorded")
                .entity(new ParameterizedTypeReference<Map<String, Boolean>>() {})
                .get();
        return Map.of("visible", false, "yoursToSee", true).equals(recorded);
    }

    /** Else these tests would prove nothing. */
    @Test
    void aFieldThatIsDroppedOrStandsInAnothersPlaceIsSeen() {
        record Sent(String first, String second) {}
        var typed = Map.of("first", "one", "second", "two", "third", "three");
        assertThat(lost(typed, new Sent("two", "one")))
                .containsExactlyInAnyOrder("first=one", "second=two", "third=three");
        assertThat(lost(Map.of("first", "one", "second", "two"), new Sent("one", "two")))
                .isEmpty();
    }

    private void arrives(GraphQLFieldDefinition mutation, Role role) {
        var input = AnyInput.of(AnyInput.typeOf(mutation));

        send(mutation, role, input)
                .errors()
                .verify()
                .path(mutation.getName() + ".refusal")
                .valueIsNull();

        assertThat(deciding.sent())
                .filteredOn(command -> isItsCommand(command, mutation))
                .singleElement()
                .satisfies(command -> {
                    assertThat(((Command) command).decision().caller()).isEqualTo(Callers.in(role));
                    assertThat(lost((Map<?, ?>) input, command)).isEmpty();
                });
    }

    private void isDenied(GraphQLFieldDefinition mutation, Role role) {
        send(mutation, role, AnyInput.of(AnyInput.typeOf(mutation)))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly("FORBIDDEN"));
        assertThat(deciding.sent()).isEmpty();
        assertThat(remembering.asked()).isEmpty();
    }

    private static boolean isItsCommand(Object command, GraphQLFieldDefinition mutation) {
        return command.getClass().getSimpleName().equalsIgnoreCase(mutation.getName());
    }

    private GraphQlTester.Response send(GraphQLFieldDefinition mutation, Role role, Object input) {
        deciding.decides(DecidingSide::recorded);
        remembering.works();
        return ask(mutation, role, input, "refusal { code field }");
    }

    private GraphQlTester.Response ask(GraphQLFieldDefinition mutation, Role role, Object input, String what) {
        return Callers.asking(service, Callers.in(role))
                .document("mutation($input: %s!) { %s(input: $input) { %s } }"
                        .formatted(AnyInput.typeOf(mutation).getName(), mutation.getName(), what))
                .variable("input", input)
                .execute();
    }

    /** What was typed and is not in the command under its name. */
    private static List<String> lost(Map<?, ?> typed, Object command) {
        var sent = Leaf.of(command);
        return Leaf.of(typed).stream()
                .filter(leaf -> !NEVER_SENT.contains(leaf.name()))
                .filter(leaf -> sent.stream().noneMatch(leaf::isIn))
                .map(leaf -> leaf.name() + "=" + leaf.value())
                .toList();
    }

    private Stream<GraphQLFieldDefinition> mutations() {
        return Objects.requireNonNull(source.schema().getMutationType()).getFieldDefinitions().stream();
    }
}
