package nl.sluitend.infra.docs;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of the feed lists the codes with which the product can reject a line: all of them, and no other. */
class FeedPageTest {

    private static final Page PAGE = new Page("feed.md");
    private static final Pattern LIST = Pattern.compile("\\| code \\| meaning \\|\n\\|---\\|---\\|\n((?:\\|.*\n)+)");
    private static final Pattern CELL = Pattern.compile("(?m)^\\| ([^|]+) \\|");
    private static final Pattern CODE = Pattern.compile("`([a-z0-9-]+)`");

    @Test
    void theCodesOfThePageAreThoseOfTheProduct() {
        assertThat(listed(PAGE.text())).isEqualTo(FeedCodes.all());
    }

    @Test
    void aCodeThatIsMissingOrInventedIsSeen() {
        assertThat(listed("| code | meaning |\n|---|---|\n| `line-not-json`, `invented` | `field` differs |\n"))
                .containsExactly("invented", "line-not-json")
                .isNotEqualTo(FeedCodes.all());
    }

    @Test
    void rulesOfTheDossierStandAmongThem() {
        assertThat(FeedCodes.all()).contains("assertion-conflict", "line-too-long", "person-destroyed");
    }

    @Test
    void whatIsLeftOutOfThemStandsOnTheWay() {
        assertThat(FeedCodes.leftOutInVain()).isEmpty();
    }

    /** The words of a code are kept once for all lines (ADR 43); those of a conflict are general ones. */
    @Test
    void noOtherRuleThanThoseOfAConflictSaysSomethingOfTheLine() {
        assertThat(FeedCodes.withValues())
                .containsExactly("a-reference-belongs-to-one-person", "an-assertion-says-one-thing");
    }

    private static SortedSet<String> listed(String page) {
        var list = LIST.matcher(page).results().findFirst().orElseThrow().group(1);
        return CELL.matcher(list)
                .results()
                .flatMap(cell -> CODE.matcher(cell.group(1)).results())
                .map(code -> code.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
