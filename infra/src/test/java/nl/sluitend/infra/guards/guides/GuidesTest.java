package nl.sluitend.infra.guards.guides;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the guides of CONTRIBUTING adds a context, a command or a field, and touches what they list and nothing else. */
class GuidesTest {

    private static final Guide CONTEXT = new Guide("How to add a context", "context");
    private static final Guide COMMAND = new Guide("How to add a command", "command");
    private static final Guide FIELD = new Guide("How to add a field", "field");

    @TempDir
    Path elsewhere;

    @Test
    void eachGuideListsTheFilesOfItsFixture() {
        Stream.of(CONTEXT, COMMAND, FIELD).forEach(guide -> {
            isListed(guide.made(), guide.rows("new"));
            isListed(guide.changed(), guide.rows("changed"));
        });
    }

    @Test
    void aGuideThatListsOtherFilesIsFound() {
        assertThatThrownBy(() -> isListed(CONTEXT.changed(), COMMAND.rows("changed")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> isListed(List.of(), CONTEXT.rows("new"))).isInstanceOf(AssertionError.class);
    }

    private static void isListed(Collection<String> files, List<Pattern> rows) {
        assertThat(files).allSatisfy(file -> assertThat(rows).anyMatch(row -> matches(row, file)));
        assertThat(rows).allSatisfy(row -> assertThat(files).anyMatch(file -> matches(row, file)));
    }

    private static boolean matches(Pattern row, String file) {
        return row.matcher(file).matches();
    }

    @Test
    void aContextTouchesFourSharedPlaces() {
        assertThat(CONTEXT.changed()).hasSize(4);
    }

    @Test
    void aCommandTouchesFourteenFilesAtMost() {
        assertThat(COMMAND.made().size() + COMMAND.changed().size()).isLessThanOrEqualTo(14);
    }

    @Test
    void whatTheyAddDecidesFoldsShowsAndSpeaks() throws Exception {
        var copy = CopyOfTheProduct.in(elsewhere);
        CONTEXT.followIn(elsewhere);
        COMMAND.followIn(elsewhere);
        FIELD.followIn(elsewhere);
        new Guide("", "check").followIn(elsewhere);

        assertThat(copy.compile()).isEmpty();
        try (var classes = copy.classes()) {
            assertThat(outcome(classes))
                    .contains(
                            entry(
                                    "greeted again",
                                    List.of("one-greeting-a-day", "Groet de inwoner morgen.", "Greet them tomorrow.")),
                            entry("greetings", 1),
                            entry("the municipality sees", 1),
                            entry("another sees", 0),
                            entry("UWV sees", 0),
                            entry("paused on", "2026-11-02"),
                            entry("decided on", "2026-11-01"),
                            entry("named", true),
                            entry(
                                    "asked",
                                    List.of(
                                            "greetInhabitant",
                                            "enrolInTrajectory",
                                            "pauseTrajectory",
                                            "endTrajectory")))
                    .extractingByKey("paused what is not there")
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .startsWith("the-trajectory-is-known");
        }
    }

    @SuppressWarnings("unchecked") // of another loader, and so without its types here
    private static Map<String, Object> outcome(ClassLoader classes) throws Exception {
        var own = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(classes); // Axon finds there what handles messages
        try {
            var followed = classes.loadClass("nl.sluitend.guide.Followed").getDeclaredConstructor();
            return ((Callable<Map<String, Object>>) followed.newInstance()).call();
        } finally {
            Thread.currentThread().setContextClassLoader(own);
        }
    }
}
