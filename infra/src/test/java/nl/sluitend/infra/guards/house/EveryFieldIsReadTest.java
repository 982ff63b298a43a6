package nl.sluitend.infra.guards.house;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.sluitend.kernel.catalogue.EventCatalogue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a contract asks for, somebody reads: nothing is asked of people and then dropped. */
class EveryFieldIsReadTest {

    private static final Path GRAPHQL = Path.of("../gateway/src/main/resources/graphql");
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "nl.sluitend.gateway",
                    "nl.sluitend.kernel",
                    "nl.sluitend.query",
                    "nl.sluitend.command",
                    "nl.sluitend.infra.audit");

    /** Inputs that arrive in a record of another name. */
    private static final Map<String, String> OTHERWISE_NAMED =
            Map.of("RegisterEmployerInput", "EmployerTerms", "PayloadItemInput", "Item");

    /** Sealed as one text with all its parts, and shown again as it was (ADR 5). */
    private static final Set<String> KEPT_WHOLE = Set.of("ContactPersonInput");

    /** Who decided, by what and on which ground, as the product knows it itself: for whoever replays a stream. */
    private static final Set<String> OF_THE_TRAIL = Set.of(
            "ExpiringWwFlagged.flaggedBy",
            "ExpiringWwFlagged.lastDay",
            "HandoverAccepted.acceptedBy",
            "HandoverOffered.agreement",
            "HandoverOffered.residenceGround",
            "WwCaseRegistered.caseReference");

    @Test
    void theFeedsSchemaAndTheLineHaveTheSameFields() throws IOException {
        assertThat(AskedFor.differing(schema(), feedLine())).isEmpty();
    }

    @Test
    void eachFieldOfALineIsRead() {
        var records = CODE.stream()
                .filter(type -> type.getName().startsWith("nl.sluitend.gateway.feed.FeedLine"))
                .map(JavaClass::reflect)
                .filter(Class::isRecord);
        assertThat(unread(records)).isEmpty();
    }

    @Test
    void eachFieldOfAnInputOfGraphqlArrives() {
        var missing = new TreeSet<String>();
        AskedFor.inputs(GRAPHQL).forEach((input, fields) -> missing.addAll(notArriving(input, fields)));
        assertThat(missing).isEmpty();
    }

    @Test
    void eachFieldOfAnInputOfGraphqlIsRead() {
        var taken = AskedFor.inputs(GRAPHQL).keySet().stream().filter(input -> !KEPT_WHOLE.contains(input));
        assertThat(unread(taken.map(EveryFieldIsReadTest::record))).isEmpty();
    }

    /** What somebody typed is read again; what nobody typed may stand in the trail alone. */
    @Test
    void eachFieldOfAnEventIsReadOrOfTheTrail() {
        assertThat(unread(EventCatalogue.events().values().stream())).isEqualTo(OF_THE_TRAIL);
    }

    @Test
    void aFieldThatTheSchemaAsksForAndTheLineLacksIsFound() {
        var schema = JsonMapper.shared().readTree("""
                {"properties": {"read": {"type": "string"}, "parts": {"items": {"properties": {"dropped": {}}}}}}
                """);
        assertThat(AskedFor.differing(schema, Kept.class)).containsExactly("more", "parts.dropped", "parts.known");
    }

    @Test
    void aFieldThatNobodyReadsIsFound() {
        var code = new ClassFileImporter().importClasses(Kept.class, Part.class);
        assertThat(AskedFor.unread(code, Kept.class)).containsExactly("Kept.more", "Kept.parts");
    }

    /** Who prints itself does not read, and who is known by what it promises is read by that, and only by that. */
    @Test
    void aFieldThatNobodyReadsIsFoundBehindAnInterface() {
        var code = new ClassFileImporter().importClasses(Promise.class, Promised.class, Reader.class);
        assertThat(AskedFor.unread(code, Promised.class)).containsExactly("Promised.dropped", "Promised.printed");
    }

    @Test
    void aFieldThatIsOnlyCopiedIsFound() {
        var code = new ClassFileImporter().importClasses(Copied.class, CopiedBuilder.class);
        assertThat(AskedFor.unread(code, Copied.class)).containsExactly("Copied.lost");
    }

    record Copied(String lost) {}

    static final class CopiedBuilder {
        String lost(Copied from) {
            return from.lost();
        }
    }

    interface Promise {
        String told();

        String dropped();
    }

    record Promised(String told, String dropped, String printed) implements Promise {
        @Override
        public String toString() {
            return printed;
        }
    }

    static final class Reader {
        String of(Promise promise) {
            return promise.told();
        }
    }

    record Kept(String read, List<Part> parts, String more) {
        String use() {
            return read;
        }
    }

    record Part(String known) {}

    private static Set<String> notArriving(String input, Set<String> fields) {
        var type = record(input);
        var parts = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        var missing = fields.stream()
                .filter(field -> !parts.contains(field))
                .map(field -> input + "." + field)
                .collect(toCollection(TreeSet::new));
        return missing;
    }

    /** A record bears the name of its input, with or without the word. */
    private static Class<?> record(String input) {
        var other = OTHERWISE_NAMED.getOrDefault(input, input);
        return Stream.of(other, other.replaceAll("Input$", ""))
                .flatMap(name ->
                        CODE.stream().filter(type -> type.getSimpleName().equals(name)))
                .filter(type -> !type.getPackageName().startsWith("nl.sluitend.query"))
                .map(JavaClass::reflect)
                .filter(Class::isRecord)
                .findFirst()
                .orElseThrow(() -> new AssertionError(input + " arrives in no record"));
    }

    private static Set<String> unread(Stream<? extends Class<?>> records) {
        return records.flatMap(type -> AskedFor.unread(CODE, type).stream()).collect(toCollection(TreeSet::new));
    }

    private static Class<?> feedLine() {
        return CODE.get("nl.sluitend.gateway.feed.FeedLine").reflect();
    }

    private static JsonNode schema() throws IOException {
        try (InputStream published =
                EveryFieldIsReadTest.class.getResourceAsStream("/nl/sluitend/kernel/feed/uwv-ww-feed-v1.schema.json")) {
            return JsonMapper.shared().readTree(published);
        }
    }
}
