package nl.sluitend.infra.guards.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may not be in any text of the project. */
class TextsTest {

    private static final Predicate<String> SOMEBODYS_BSN = Bsns::maybeSomebodys;
    private static final Predicate<String> A_MACHINES_PATH =
            Pattern.compile("(?<![\\w.:/*{}-])/(root|home|work|Users)/[\\w.]").asPredicate();
    private static final Predicate<String> UNFINISHED =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b").asPredicate();
    private static final Predicate<String> LOMBOK =
            Pattern.compile("\\blom" + "bok\\.\\w").asPredicate();

    private static final Texts PROJECT = new Texts(Path.of(".."));

    @TempDir
    private Path seeded;

    @Test
    void noTextHoldsABsnThatMayBeSomebodys() throws IOException {
        var bsn = anyThatMayBeIssued();
        isFound(SOMEBODYS_BSN, "var bsn = \"" + bsn + "\";");
        isFound(SOMEBODYS_BSN, "{\"bsn\":" + bsn + "}");
        isFound(SOMEBODYS_BSN, "BSN " + bsn.substring(0, 4) + "." + bsn.substring(4, 6) + "." + bsn.substring(6) + ".");
        isSpared(SOMEBODYS_BSN, "999990342, 123456782 and 1234567820 or 0." + bsn);
        assertThat(PROJECT.linesWith(SOMEBODYS_BSN)).isEmpty();
    }

    @Test
    void noTextNamesAFolderOfSomebodysMachine() throws IOException {
        isFound(A_MACHINES_PATH, "var data = Path.of(\"/" + "home/anna/data\");");
        isFound(A_MACHINES_PATH, "see /" + "root/notes");
        isSpared(A_MACHINES_PATH, "https://example.org/home/index.html and /usr/lib/jvm");
        assertThat(PROJECT.linesWith(A_MACHINES_PATH)).isEmpty();
    }

    @Test
    void noTextPromisesToBeFinishedLater() throws IOException {
        isFound(UNFINISHED, "// TO" + "DO later");
        isFound(UNFINISHED, "// FIX" + "ME");
        assertThat(PROJECT.linesWith(UNFINISHED)).isEmpty();
    }

    @Test
    void noCodeIsWrittenByLombok() throws IOException {
        isFound(LOMBOK, "import lom" + "bok.Data;");
        assertThat(PROJECT.linesWith(LOMBOK)).isEmpty();
    }

    private void isFound(Predicate<String> thing, String line) throws IOException {
        assertThat(scan(thing, line)).as(line).isTrue();
    }

    private void isSpared(Predicate<String> thing, String line) throws IOException {
        assertThat(scan(thing, line)).as(line).isFalse();
    }

    private boolean scan(Predicate<String> thing, String line) throws IOException {
        var folder = Files.createDirectories(seeded.resolve("gateway/src/main/resources"));
        Files.writeString(folder.resolve("seeded.txt"), "innocent\n" + line + "\n");
        return !new Texts(seeded).linesWith(thing).isEmpty();
    }

    private static String anyThatMayBeIssued() {
        return IntStream.iterate(234_567_000, number -> number + 1)
                .mapToObj(Integer::toString)
                .filter(Bsns::maybeIssued)
                .findFirst()
                .orElseThrow();
    }
}
