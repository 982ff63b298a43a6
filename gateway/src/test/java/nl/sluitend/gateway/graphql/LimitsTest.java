package nl.sluitend.gateway.graphql;

import static nl.sluitend.gateway.graphql.Callers.ADVISER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;

@SpringBootTest(classes = Stage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class LimitsTest {

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    RememberingSide remembering;

    @BeforeEach
    void begin() {
        remembering.works();
    }

    @Test
    void manyAliasesAreRefusedBeforeAnythingIsAsked() {
        refused(IntStream.range(0, 40)
                .mapToObj(i -> "a" + i + ": expiringCases { pageInfo { hasNextPage } }")
                .collect(Collectors.joining(" ", "{ ", " }")));
        assertThat(remembering.asked()).isEmpty();
    }

    @Test
    void manyRowsWithManyFieldsAreRefused() {
        refused("{ expiringCases(first: 100) { edges { node { "
                + IntStream.range(0, 80).mapToObj(i -> "a" + i + ": wwCase").collect(Collectors.joining(" "))
                + " } } } }");
    }

    /** A board counts all people of a region: it weighs as much as six questions. */
    @Test
    void boardsWeighWhatTheyDo() {
        refused(boards("handoverBoard(region: \"AM19\") { municipality { name } }", 4));
        refused(boards("monthClosing(month: \"2026-11\", region: \"AM19\") { month }", 4));
        refused("mutation { "
                + IntStream.range(0, 13)
                        .mapToObj(i -> "a" + i + ": moveClock(input: { by: \"P1D\" }) { refusal { code } }")
                        .collect(Collectors.joining(" "))
                + " }");
        refused(boards("node(id: \"x\") { id }", 25));
        refused("{ nodes(ids: [" + "\"x\" ".repeat(25) + "]) { id } }");
        assertThat(remembering.asked()).isEmpty();
    }

    /** The same text with other variables, after it passed: what it costs is not remembered for those. */
    @Test
    void aTextThatPassedIsMeasuredAgainWhereItsVariablesMatter() {
        var rows = "query($first: Int, $ids: [ID!]!, $some: Boolean!) { expiringCases(first: $first) { edges { node { "
                + IntStream.range(0, 80).mapToObj(i -> "a" + i + ": wwCase").collect(Collectors.joining(" "))
                + " } } } nodes(ids: $ids) @include(if: $some) { id } }";
        var oneId = Map.<String, Object>of("first", 1, "ids", List.of("x"), "some", true);
        assertThat(isTooMuch(rows, oneId)).isFalse();
        assertThat(isTooMuch(rows, oneId)).isFalse();
        assertThat(isTooMuch(rows, with(oneId, "first", 100))).isTrue();
        assertThat(isTooMuch(rows, with(oneId, "ids", Collections.nCopies(25, "x"))))
                .isTrue();
        assertThat(isTooMuch(rows, Map.of("first", 1, "ids", Collections.nCopies(25, "x"), "some", false)))
                .isFalse();
    }

    private static Map<String, Object> with(Map<String, Object> variables, String name, Object value) {
        var changed = new HashMap<>(variables);
        changed.put(name, value);
        return changed;
    }

    private boolean isTooMuch(String document, Map<String, Object> variables) {
        var told = new ArrayList<String>();
        var asked = Callers.asking(service, ADVISER).document(document);
        variables.forEach(asked::variable);
        asked.execute().errors().satisfy(errors -> errors.forEach(error -> told.add(String.valueOf(error))));
        return told.stream().anyMatch(error -> error.contains("complexity exceeded"));
    }

    @Test
    void aMutationsAnswerDoesNotMakeQuestionsCheaper() {
        var inside = boards("handoverBoard(region: \"AM19\") { municipality { name } }", 4);
        refused("mutation { moveClock(input: { by: \"P1D\" }) { query " + inside + " } }");
    }

    private static String boards(String field, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "a" + i + ": " + field)
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    @Test
    void deepNestingIsRefused() {
        var ofType = "ofType { ".repeat(20) + "name " + "} ".repeat(20);
        refused("{ __type(name: \"Query\") { fields { type { " + ofType + " } } } }");
    }

    @Test
    void aLongTextIsRefusedBeforeItIsRead() {
        refused("{ " + "__typename ".repeat(4000) + "}");
        refused("{ me " + "@skip(if: false) ".repeat(4000) + "{ role } }");
    }

    @Test
    void whatIsTooLongIsToldInNumbers() {
        var words = "__typename ".repeat(4000);
        Callers.asking(service, ADVISER)
                .document("{ " + words + "}")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getMessage())
                                .containsPattern("More than 3.?000")
                                .doesNotContain("InvalidSyntax")));
    }

    @Test
    void fragmentsInACircleAreRefused() {
        refused("{ me { ...a } } fragment a on Me { ...b } fragment b on Me { ...a }");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101})
    void aPageHasOneToAHundredRows(int first) {
        refused("{ expiringCases(first: %d) { pageInfo { hasNextPage } } }".formatted(first));
    }

    @Test
    void aValueThatDoesNotFitIsNotRepeated() {
        Callers.asking(service, ADVISER)
                .document("{ expiringCases(first: \"123456782\") { pageInfo { hasNextPage } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
                    assertThat(error.toString()).doesNotContain("123456782");
                }));
    }

    @Test
    void theSchemaCanBeAskedForInDevelopment() {
        Callers.asking(service, ADVISER)
                .document("{ __schema { queryType { name } } }")
                .execute()
                .path("__schema.queryType.name")
                .hasValue();
    }

    private void refused(String document) {
        Callers.asking(service, ADVISER)
                .document(document)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .allSatisfy(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
    }
}
