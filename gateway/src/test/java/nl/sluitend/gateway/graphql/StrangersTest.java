package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sluitend.gateway.privacy.Notes;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.rule.Words;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;

/** Of every mutation about a person: somebody else's person, nobody, and what is no key at all are answered alike. */
@SpringBootTest(classes = Stage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class StrangersTest {

    private static final String SOMEBODYS = "11111111-1111-4111-8111-111111111111";
    private static final String NOBODYS = "22222222-2222-4222-8222-222222222222";
    private static final String NO_KEY = "not a key";

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    GraphQlSource source;

    @Autowired
    DecidingSide deciding;

    @Autowired
    RememberingSide remembering;

    @Autowired
    Notes notes;

    @Autowired
    PersonVault vault;

    @BeforeEach
    void begin() {
        remembering.works();
        deciding.decides(command -> {
            var whose = ((InhabitantCommand) command).inhabitant().value();
            if (whose.equals(SOMEBODYS)) {
                throw new Refused(new Refusal("a-rule", "field", "-", words(), words())).toStranger();
            }
            throw new AggregateNotFoundException(whose, "there is no such stream");
        });
        clearInvocations(notes, vault);
    }

    private static Words words() {
        return new Words("Dit is van iemand.", "This is somebody's.");
    }

    @Test
    void everyMutationAboutAPersonAnswersAlike() {
        assertThat(mutationsAboutPeople()).hasSizeGreaterThan(15).allSatisfy(mutation -> {
            for (var role : Permissions.of(mutation)) {
                var nobodys = answer(mutation, role, NOBODYS);
                assertThat(nobodys).contains("unknown-inhabitant").doesNotContain("errors=[{");
                assertThat(answer(mutation, role, SOMEBODYS))
                        .as(mutation.getName())
                        .isEqualTo(nobodys);
                assertThat(answer(mutation, role, NO_KEY))
                        .as(mutation.getName())
                        .isEqualTo(nobodys);
            }
        });
    }

    @Test
    void nothingIsKeptOrSealedForThem() {
        mutationsAboutPeople()
                .forEach(mutation -> Permissions.of(mutation)
                        .forEach(role ->
                                Stream.of(SOMEBODYS, NOBODYS, NO_KEY).forEach(key -> answer(mutation, role, key))));
        verifyNoInteractions(notes);
        verify(vault, never()).seal(any(), any());
        assertThat(remembering.asked()).isEmpty();
    }

    private String answer(GraphQLFieldDefinition mutation, Role role, String inhabitant) {
        var type = AnyInput.typeOf(mutation);
        var input = new LinkedHashMap<>((Map<?, ?>) AnyInput.of(type));
        var response = Callers.asking(service, Callers.in(role))
                .document("""
                        mutation($input: %s!) { %s(input: $input) { dossier { version } created
                          refusal { code rule field ground message remedy } } }""".formatted(type.getName(), mutation.getName()))
                .variable("input", with(input, inhabitant))
                .execute()
                .returnResponse();
        return response.toMap().toString();
    }

    private static Map<Object, Object> with(Map<?, ?> input, String inhabitant) {
        var changed = new LinkedHashMap<Object, Object>(input);
        changed.put("inhabitant", inhabitant);
        return changed;
    }

    private List<GraphQLFieldDefinition> mutationsAboutPeople() {
        GraphQLSchema schema = source.schema();
        return Objects.requireNonNull(schema.getMutationType()).getFieldDefinitions().stream()
                .filter(mutation -> mutation.getArgument("input") != null)
                .filter(mutation -> AnyInput.typeOf(mutation).getField("inhabitant") != null)
                .toList();
    }
}
