package nl.sluitend.infra.docs;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Each page of the workbench is shown in docs/pages.md. {@code -Dsluitend.docs.write=true} takes over the pictures that the
 * browser's test left, and begins the part of a page that has none.
 */
class PagesPageTest {

    private static final Page PAGE = new Page("pages.md");
    private static final Path PICTURES = Path.of("..", "docs", "pages");
    private static final Path FRESH = Path.of("target", "pages");
    private static final Pattern PICTURE = Pattern.compile("]\\(pages/([\\w-]+\\.png)\\)");

    /** In bytes: whoever clones the project gets them all. */
    private static final long MOST = 2_000_000;

    @Test
    void eachPageIsShown() throws IOException {
        if (Boolean.getBoolean(Page.WRITE)) {
            PAGE.write(PAGE.text() + missing(PAGE.text()));
            takeOver(pictures(PAGE.text()));
        }
        assertThat(ListedPage.all()).hasSizeGreaterThan(10);
        assertThat(missing(PAGE.text()))
                .as("docs/pages.md lacks pages: run this test with -D%s=true after WorkbenchInABrowserTest", Page.WRITE)
                .isEmpty();
        assertThat(kept()).isEqualTo(pictures(PAGE.text()));
    }

    @Test
    void aPageThatIsNotShownIsFound() {
        var page = new ListedPage("seeded", "/seeded/{one}", "handover/inbox", List.of("inbox"));
        var shown = page.begun();
        assertThat(shown).contains("`/seeded/{one}` · caseworker, team lead.").containsPattern(page.part());
        assertThat(shown.replace("pages/seeded-one.png", "pages/another.png")).doesNotContainPattern(page.part());
        assertThat(shown.replaceAll("!\\[[^]]*]", "![]")).doesNotContainPattern(page.part());
        assertThat(missing("").lines().filter(line -> line.startsWith("## "))).hasSameSizeAs(ListedPage.all());
    }

    @Test
    void thePicturesAreSmall() throws IOException {
        try (var files = Files.list(PICTURES)) {
            assertThat(files.mapToLong(PagesPageTest::size).sum()).isLessThan(MOST);
        }
    }

    private static String missing(String text) {
        return ListedPage.all().stream()
                .filter(page -> !page.part().matcher(text).find())
                .map(ListedPage::begun)
                .collect(joining());
    }

    private static Set<String> pictures(String text) {
        return PICTURE.matcher(text).results().map(found -> found.group(1)).collect(toSet());
    }

    private static Set<String> kept() throws IOException {
        try (var files = Files.list(PICTURES)) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(toSet());
        }
    }

    private static void takeOver(Set<String> pictures) throws IOException {
        Files.createDirectories(PICTURES);
        for (var picture : pictures) {
            Files.copy(FRESH.resolve(picture), PICTURES.resolve(picture), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
