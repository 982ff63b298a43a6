package nl.sluitend.infra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The same thing has the same name on every page, in every refusal and in the schema, in each of the two languages. */
class OneWordForOneThingTest {

    private static final String SCHEMA = "classpath*:graphql/*.graphqls";
    private static final Pattern DESCRIBED = Pattern.compile("\"NL: (.*) / EN: (.*)\"");

    /** Somebody's is a file, an expiring case is flagged, and days are counted up to and including the last. */
    private static final Pattern NOT_ENGLISH =
            Pattern.compile("(?i)\\bdossiers?\\b|\\bsignal(s|led|ling)\\b|up to and with");

    /** What was offered lies in a postvak, people log in, and an expiring case is gesignaleerd. */
    private static final Pattern NOT_DUTCH = Pattern.compile("(?i)\\binbox\\b|\\baangemeld\\b|\\bgemeld dat de WW\\b");

    @Test
    void eachLanguageHasOneWord() throws IOException {
        assertThat(said(Bundle::en, 2)).hasSizeGreaterThan(1_000).noneMatch(NOT_ENGLISH.asPredicate());
        assertThat(said(Bundle::nl, 1)).hasSizeGreaterThan(1_000).noneMatch(NOT_DUTCH.asPredicate());
    }

    /** What the bundles say, and what the schema does. */
    private static Stream<String> said(Function<Bundle, ResourceBundle> language, int group) throws IOException {
        var told = Bundle.all().stream()
                .map(language)
                .flatMap(words -> words.keySet().stream().map(words::getString));
        return Stream.concat(
                told,
                descriptions()
                        .map(DESCRIBED::matcher)
                        .flatMap(found -> found.results().map(one -> one.group(group))));
    }

    private static Stream<String> descriptions() throws IOException {
        var lines = Stream.<String>builder();
        for (var file : Arrays.asList(new PathMatchingResourcePatternResolver().getResources(SCHEMA))) {
            file.getContentAsString(StandardCharsets.UTF_8).lines().forEach(lines);
        }
        return lines.build();
    }
}
