package nl.sluitend.infra.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.rule.Rulebook;

/** The page of every refusal, written from the rules and their words. */
final class ErrorsPage {

    private ErrorsPage() {}

    static String text() {
        return introduction()
                + Rules.all().stream().collect(groupingBy(Rules::contextOf, TreeMap::new, toList())).entrySet().stream()
                        .map(context -> section(context.getKey(), context.getValue()))
                        .collect(joining());
    }

    private static String section(String context, List<Class<? extends Rule>> rules) {
        return "\n## " + context + "\n" + rules.stream().map(ErrorsPage::entry).collect(joining());
    }

    private static String entry(Class<? extends Rule> rule) {
        var refusal = Rulebook.refusalOf(rule);
        return String.format(
                Locale.ROOT,
                """

                ### `%s`
                Rule `%s` (%s) · field `%s` · ground: %s

                - **nl** %s *%s*
                - **en** %s *%s*
                """,
                refusal.code(),
                rule.getSimpleName(),
                Rules.moduleOf(rule),
                refusal.field(),
                groundOf(rule),
                refusal.message().nl(),
                refusal.remedy().nl(),
                refusal.message().en(),
                refusal.remedy().en());
    }

    private static String groundOf(Class<? extends Rule> rule) {
        var ground = rule.getAnnotationsByType(Ground.class)[0];
        return ground.invariant().isEmpty() ? ground.law() : ground.law() + " (" + ground.invariant() + ")";
    }

    private static String introduction() {
        try (var words = ErrorsPage.class.getResourceAsStream("errors-introduction.md")) {
            return new String(words == null ? new byte[0] : words.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
