package nl.sluitend.infra.docs;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The glossary names every word of the kernel, and its closed lists are those of the code. */
class GlossaryTest {

    private static final String TEXT = new Page("glossary.md").text();
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `(\\w+)` \\|");
    /** A name of a type: one of a value is in capitals. */
    private static final Pattern TYPE = Pattern.compile("(?m)^\\| `([A-Z]\\w*[a-z]\\w*)` \\|");

    private static final Pattern SECTION = Pattern.compile("\n##+ ");

    static List<Class<?>> words() {
        return Kernel.words();
    }

    static List<Class<?>> closedLists() {
        return Kernel.words().stream().filter(Class::isEnum).toList();
    }

    static Set<String> contexts() {
        return Kernel.words().stream().map(Rules::contextOf).collect(toSet());
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyRecordAndEnumerationOfTheKernelIsExplained(Class<?> word) {
        assertThat(TEXT.contains("| `" + word.getSimpleName() + "` |") || TEXT.contains(heading(word)))
                .as("docs/glossary.md has no row for `%s`", word.getSimpleName())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void aClosedListIsTheOneOfTheCode(Class<?> list) {
        assertThat(valuesUnder(heading(list)))
                .containsExactlyElementsOf(Arrays.stream(list.getEnumConstants())
                        .map(value -> ((Enum<?>) value).name())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void everyContextIsExplained(String context) {
        assertThat(TEXT).contains("| `" + context + "` |");
    }

    @Test
    void noWordIsExplainedTwiceInItsSection() {
        assertThat(SECTION.splitAsStream(TEXT))
                .allSatisfy(section -> assertThat(cells(section)).doesNotHaveDuplicates());
    }

    @Test
    void whatIsExplainedIsThere() {
        var types = Kernel.words().stream().map(Class::getSimpleName).collect(toSet());
        types.addAll(Sources.typesIn(Path.of("..")));
        assertThat(TYPE.matcher(TEXT).results().map(cell -> cell.group(1)))
                .hasSizeGreaterThan(100)
                .allSatisfy(word -> assertThat(types).contains(word));
    }

    private static String heading(Class<?> word) {
        return "### `" + word.getSimpleName() + "`";
    }

    private static List<String> valuesUnder(String heading) {
        var from = TEXT.indexOf(heading);
        assertThat(from).as("docs/glossary.md has no section %s", heading).isNotNegative();
        var until = TEXT.indexOf("\n### ", from);
        return cells(TEXT.substring(from, until < 0 ? TEXT.length() : until));
    }

    private static List<String> cells(String section) {
        return FIRST_CELL.matcher(section).results().map(cell -> cell.group(1)).toList();
    }
}
