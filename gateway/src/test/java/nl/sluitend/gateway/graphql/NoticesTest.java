package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sluitend.gateway.worklist.ReadingMarks;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.worklist.Notices;
import nl.sluitend.kernel.worklist.ReadUntil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What others did in a reader's files, and how much of it the reader has read. */
@SpringBootTest(
        classes = Stage.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "sluitend.graphql.wait=500ms") // not the stage on which SchemaTest builds schemas of its own
class NoticesTest {

    private static final String CHANGED_AT = "2026-11-02T08:00:00Z";

    private static final String ANOTHER = UUID.randomUUID().toString();

    private static final String NOTICES = """
            query($unreadOnly: Boolean! = false) { notices(unreadOnly: $unreadOnly, first: 5, after: "place") {
              unread { count orMore }
              edges { node {
                id inhabitant person { name } changedAt unread beingRepaired
                changes { event subject occurredOn recordedAt organisation organisationName role unread } } } } }""";

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    RememberingSide remembering;

    @Autowired
    ReadingMarks marks;

    @Autowired
    Stage.Log log;

    /** Nobody else reads for this one. */
    private final Caller reader = new Caller(
            new Actor(UUID.randomUUID().toString()),
            Role.UWV_ADVISER,
            new OrganisationCode("uwv"),
            Set.of(),
            null,
            Purpose.HANDOVER);

    @BeforeEach
    void begin() {
        remembering.works();
        log.lines().clear();
    }

    @Test
    void aNoticeSaysWhoseFileItIsAndWhatHappened() {
        var shown = map(notices(reader), "notices.edges[0].node");

        assertThat(shown)
                .containsEntry("inhabitant", RememberingSide.ANNA)
                .containsEntry("person", Map.of("name", "A. de Vries"))
                .containsEntry("changedAt", CHANGED_AT)
                .containsEntry("unread", true);
        assertThat(notices(reader)
                        .path("notices.edges[0].node.changes[*].organisationName")
                        .entityList(String.class)
                        .get())
                .containsExactly("Gemeente Leiden", null, null);
        assertThat(map(notices(reader), "notices.edges[0].node.changes[1]"))
                .containsEntry("event", "invitation-answered")
                .containsEntry("subject", "handover")
                .containsEntry("occurredOn", "2026-11-02")
                .containsEntry("organisation", "-")
                .containsEntry("role", "INHABITANT")
                .containsEntry("unread", true);
    }

    @Test
    void theListIsAskedFromWhereTheReaderReadLast() {
        notices(reader);
        read(CHANGED_AT);
        remembering.works();
        notices(reader);

        assertThat(remembering.asked()).contains(asked(new ReadUntil(Instant.parse(CHANGED_AT), Map.of())));
    }

    private Notices asked(ReadUntil readUntil) {
        return new Notices(reader, readUntil, false, new Window(5, "place"));
    }

    @Test
    void whatWasReadIsNoLongerNew() {
        assertThat(map(notices(reader), "notices.unread")).isEqualTo(Map.of("count", 1, "orMore", false));

        read(CHANGED_AT).path("markNoticesRead.readUntil").entity(String.class).isEqualTo(CHANGED_AT);

        assertThat(map(notices(reader), "notices.unread")).isEqualTo(Map.of("count", 0, "orMore", false));
        assertThat(map(notices(reader), "notices.edges[0].node")).containsEntry("unread", false);
        assertThat(unreadOnly()).isEmpty();
        assertThat(map(notices(Callers.CONSULENT), "notices.edges[0].node"))
                .as("of another reader")
                .containsEntry("unread", true);
    }

    private List<Object> unreadOnly() {
        return answered(Callers.asking(service, reader).document(NOTICES).variable("unreadOnly", true))
                .path("notices.edges")
                .entityList(Object.class)
                .get();
    }

    @Test
    void anEarlierMomentChangesNothing() {
        read(CHANGED_AT);
        read("2026-11-01T08:00:00Z")
                .path("markNoticesRead.readUntil")
                .entity(String.class)
                .isEqualTo(CHANGED_AT);
    }

    @Test
    void aFileThatIsReadAloneLeavesTheOthersUnread() {
        readAlone(ANOTHER, "2026-11-02T08:30:00Z")
                .path("markNoticesRead.readUntil")
                .entity(String.class)
                .isEqualTo("2026-11-02T08:30:00Z");

        assertThat(map(notices(reader), "notices.edges[0].node")).containsEntry("unread", true);
        assertThat(remembering.asked())
                .contains(asked(new ReadUntil(Instant.EPOCH, Map.of(ANOTHER, Instant.parse("2026-11-02T08:30:00Z")))));
    }

    /** Nothing is remembered of single files any more. */
    @Test
    void onceNothingIsLeftUnreadOneMomentSaysItAll() {
        readAlone(ANOTHER, "2026-11-02T08:30:00Z");
        readAlone(RememberingSide.ANNA, CHANGED_AT);

        assertThat(map(notices(reader), "notices.unread")).containsEntry("count", 0);
        assertThat(remembering.asked()).contains(asked(new ReadUntil(Instant.parse("2026-11-02T08:30:00Z"), Map.of())));
    }

    @Test
    void noMoreThanTwoHundredFilesAreReadAlone() {
        var until = Instant.parse(CHANGED_AT);
        IntStream.rangeClosed(1, 200).forEach(file -> marks.readAlone(reader.actor(), file(file), until));

        assertThat(map(readAlone(ANOTHER, CHANGED_AT), "markNoticesRead.refusal"))
                .isEqualTo(Map.of("code", "few-files-are-read-alone", "field", "file"));
        readAlone(file(7), CHANGED_AT).path("markNoticesRead.refusal").valueIsNull();
    }

    private static String file(int number) {
        return new UUID(0, number).toString();
    }

    @Test
    void whatIsNoKeyOfAFileIsRefusedAtItsField() {
        assertThat(map(readAlone("a file", CHANGED_AT), "markNoticesRead.refusal"))
                .isEqualTo(Map.of("code", "unknown-inhabitant", "field", "file"));
    }

    private GraphQlTester.Traversable readAlone(String file, String until) {
        return answered(Callers.asking(service, reader)
                .document(
                        "mutation($until: DateTime!, $file: ID) { markNoticesRead(input: { until: $until, file: $file }) "
                                + "{ readUntil refusal { code field } } }")
                .variable("until", until)
                .variable("file", file));
    }

    @Test
    void nobodyReadsWhatHasNotHappened() {
        read("2026-11-02T09:00:00.001Z")
                .path("markNoticesRead.readUntil")
                .valueIsNull()
                .path("markNoticesRead.refusal.code")
                .entity(String.class)
                .isEqualTo("only-what-happened-is-read");
        assertThat(map(notices(reader), "notices.edges[0].node")).containsEntry("unread", true);
        assertThat(log.lines()).extracting(DecisionLine::operation).containsExactly("markNoticesRead");
    }

    /** Nothing is decided about anybody, so nobody keeps when somebody looked. */
    @Test
    void thatSomebodyReadIsNotLogged() {
        read("2026-11-02T09:00:00Z").path("markNoticesRead.refusal").valueIsNull();

        assertThat(log.lines()).isEmpty();
    }

    @Test
    void aNoticeIsFoundAgainByItsIdAsItsReaderReadIt() {
        var id = notices(reader)
                .path("notices.edges[0].node.id")
                .entity(String.class)
                .get();
        read(CHANGED_AT);

        answered(Callers.asking(service, reader)
                        .document("query($id: ID!) { node(id: $id) { ... on Notice { inhabitant unread } } }")
                        .variable("id", id))
                .path("node")
                .entity(Map.class)
                .isEqualTo(Map.of("inhabitant", RememberingSide.ANNA, "unread", false));
    }

    private GraphQlTester.Traversable notices(Caller caller) {
        return answered(Callers.asking(service, caller).document(NOTICES));
    }

    private GraphQlTester.Traversable read(String until) {
        return answered(Callers.asking(service, reader)
                .document("mutation($until: DateTime!) { markNoticesRead(input: { until: $until }) "
                        + "{ readUntil refusal { code field } } }")
                .variable("until", until));
    }

    private static Map<String, Object> map(GraphQlTester.Traversable answer, String path) {
        return answer.path(path)
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    private static GraphQlTester.Traversable answered(GraphQlTester.Request<?> request) {
        return request.execute().errors().verify();
    }
}
