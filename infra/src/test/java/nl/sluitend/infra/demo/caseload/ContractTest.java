package nl.sluitend.infra.demo.caseload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.EndGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContractTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @MethodSource("examples")
    void thePublishedExamplesKeepTheContract(String line) {
        assertThat(Contract.breachesIn(line)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aLineThatBreaksItIsRefusedAtTheFieldThatIsWrong(JsonNode refused) {
        var breaches = Contract.breachesIn(refused.get("line").toString());

        assertThat(breaches)
                .isNotEmpty()
                .allSatisfy(breach -> assertThat(breach.getInstanceLocation() + "/" + breach.getProperty())
                        .contains(refused.get("field").asString()));
    }

    @Test
    void everyElementIsDescribedInDutchAndInEnglish() {
        assertThat(properties(JSON.readTree(Contract.read(Contract.SCHEMA))))
                .hasSizeGreaterThan(30)
                .allSatisfy(element ->
                        assertThat(element.path("description").asString("")).containsPattern("^NL: .+ EN: .+"));
    }

    @Test
    void nothingThatTheContractDoesNotNameIsAccepted() {
        assertThat(objects(JSON.readTree(Contract.read(Contract.SCHEMA))))
                .hasSizeGreaterThan(6)
                .allSatisfy(element -> assertThat(
                                element.path("additionalProperties").asBoolean(true))
                        .isFalse());
    }

    @Test
    void itsCodesAreTheWordsOfTheKernel() {
        var fields = JSON.readTree(Contract.read(Contract.SCHEMA)).get("properties");

        assertThat(codes(fields.at("/municipality/properties/ground"))).isEqualTo(names(ResidenceGround.values()));
        assertThat(codes(fields.at("/lastDay/properties/ground"))).isEqualTo(names(EndGround.values()));
        assertThat(codes(fields.at("/lastDay/properties/certainty"))).isEqualTo(names(Certainty.values()));
    }

    @Test
    void thePageExplainsEveryField() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "feed.md"));

        assertThat(fields("", JSON.readTree(Contract.read(Contract.SCHEMA))))
                .hasSizeGreaterThan(30)
                .allSatisfy(field -> assertThat(page).contains("| `" + field + "` |"));
    }

    /** The names of the leaves, as {@code lastDay.date}; a list is named without its positions. */
    private static Stream<String> fields(String prefix, JsonNode element) {
        return element.path("properties").propertyStream().flatMap(property -> {
            String name = prefix + property.getKey();
            JsonNode items = property.getValue().path("items");
            JsonNode field = items.has("properties") ? items : property.getValue();
            return field.has("properties") ? fields(name + ".", field) : Stream.of(name);
        });
    }

    private static Set<String> codes(JsonNode field) {
        return field.get("enum").valueStream().map(JsonNode::asString).collect(toSet());
    }

    private static Set<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name).collect(toSet());
    }

    private static Stream<JsonNode> properties(JsonNode element) {
        return Stream.concat(
                element.path("properties").valueStream(), element.valueStream().flatMap(ContractTest::properties));
    }

    private static Stream<JsonNode> objects(JsonNode element) {
        var inside = element.valueStream().flatMap(ContractTest::objects);
        return element.has("properties") ? Stream.concat(Stream.of(element), inside) : inside;
    }

    static Stream<String> examples() throws IOException {
        return lines(Contract.read(Contract.FOLDER + "uwv-ww-feed-v1.examples.ndjson"));
    }

    static Stream<JsonNode> refused() throws IOException {
        return lines(Contract.read("refused.ndjson")).map(JSON::readTree);
    }

    private static Stream<String> lines(InputStream resource) throws IOException {
        try (resource) {
            return new String(resource.readAllBytes(), UTF_8).lines();
        }
    }
}
