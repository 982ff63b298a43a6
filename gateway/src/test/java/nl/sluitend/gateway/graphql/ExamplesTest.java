package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.GraphQlSource;

@SpringBootTest(classes = Stage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class ExamplesTest {

    private static final Pattern TAB = Pattern.compile("(?m)^# ---.*$");

    @Autowired
    GraphQlSource source;

    private static final List<String> ROLES = List.of(
            "uwv-adviser", "caseworker", "team-lead", "regional-director", "policy-officer", "auditor", "inhabitant");

    static List<String> roles() {
        return ROLES;
    }

    @Test
    void noTwoExamplesHaveOneName() {
        assertThat(ROLES.stream().flatMap(role -> TAB.splitAsStream(text(role))).flatMap(ExamplesTest::names))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void everyExampleIsAQuestionThatItsRoleMayAsk(String role) {
        var text = text(role);
        var office = Role.valueOf(role.replace('-', '_').toUpperCase(Locale.ROOT));
        assertThat(TAB.split(text)).isNotEmpty().allSatisfy(tab -> {
            assertThat(ParseAndValidate.validate(source.schema(), Parser.parse(tab), Locale.ENGLISH))
                    .isEmpty();
            assertThat(operations(tab))
                    .isNotEmpty()
                    .allMatch(operation -> Permissions.allow(source.schema(), office, operation));
        });
    }

    private static List<String> operations(String tab) {
        return Parser.parse(tab).getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getSelectionSet().getSelectionsOfType(Field.class).stream())
                .map(Field::getName)
                .toList();
    }

    private static Stream<String> names(String tab) {
        return Parser.parse(tab).getDefinitionsOfType(OperationDefinition.class).stream()
                .map(OperationDefinition::getName);
    }

    private static String text(String role) {
        try {
            return new ClassPathResource("static/graphiql/examples/" + role + ".graphql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
