package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.gateway.privacy.Bsns;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.inhabitant.RequireRelation;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.rule.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Every mutation of the schema, refused by the side that decides: the vault has exactly the rows that it had. */
@SpringBootTest(classes = VaultStage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class RefusedLeavesNothingTest {

    private static final List<String> TABLES = List.of("bsn", "person_key", "note", "account", "feed_line");

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    GraphQlSource source;

    @Autowired
    DecidingSide deciding;

    @Autowired
    RememberingSide remembering;

    private final InhabitantId anna = known();

    private static InhabitantId known() {
        var anna = VaultStage.VAULT.people().identify(Bsns.next());
        VaultStage.VAULT.unconfirmed().confirm(Set.of(anna));
        return anna;
    }

    @BeforeEach
    void refuseEverything() {
        remembering.works();
        remembering.knowsNoPerson(); // what it remembers of people was never sealed by this vault
        deciding.decides(command -> {
            if (command instanceof RequireRelation) {
                return DecidingSide.recorded(command);
            }
            throw new Refused(new Refusal("a-rule", "field", "-", words(), words()));
        });
    }

    private static Words words() {
        return new Words("Dat mag niet.", "That is not allowed.");
    }

    @Test
    void aRefusedMutationLeavesTheVaultAsItWas() {
        assertThat(mutations()).hasSizeGreaterThan(25).allSatisfy(mutation -> {
            for (var role : Permissions.of(mutation)) {
                var before = rows();
                ask(mutation, role).path(mutation.getName() + ".refusal.code").hasValue();
                assertThat(rows()).as(mutation.getName() + " by " + role).isEqualTo(before);
            }
        });
    }

    /** Else the test would prove nothing: what is refused here has been in the vault. */
    @Test
    void aRecordedOneLeavesANote() {
        deciding.decides(DecidingSide::recorded);
        var before = rows();
        ask(mutation("questionHandover"), Role.CASEWORKER);
        assertThat(rows().getOrDefault("note", 0)).isEqualTo(before.getOrDefault("note", 0) + 1);
    }

    private GraphQlTester.Traversable ask(GraphQLFieldDefinition mutation, Role role) {
        var type = AnyInput.typeOf(mutation);
        return Callers.asking(service, Callers.in(role))
                .document("mutation($input: %s!) { %s(input: $input) { refusal { code } } }"
                        .formatted(type.getName(), mutation.getName()))
                .variable("input", filled(type))
                .execute()
                .errors()
                .verify();
    }

    private Map<Object, Object> filled(GraphQLInputObjectType type) {
        var input = new LinkedHashMap<Object, Object>((Map<?, ?>) AnyInput.of(type));
        input.computeIfPresent("inhabitant", (_, _) -> anna.value());
        input.computeIfPresent("burgerservicenummer", (_, _) -> Bsns.next().digits());
        return input;
    }

    private static Map<String, Integer> rows() {
        return TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> VaultStage.VAULT
                                .sql()
                                .sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single()));
    }

    private GraphQLFieldDefinition mutation(String name) {
        return Objects.requireNonNull(source.schema().getMutationType().getFieldDefinition(name));
    }

    private List<GraphQLFieldDefinition> mutations() {
        return source.schema().getMutationType().getFieldDefinitions().stream()
                .filter(mutation -> mutation.getArgument("input") != null)
                .toList();
    }
}
