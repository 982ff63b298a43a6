package nl.sluitend.infra.docs;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.rule.Rulebook;
import nl.sluitend.kernel.rule.Words;

/** The page of every refusal, written from the rules and from the words of each context. */
final class ErrorsPage {

    private ErrorsPage() {}

    static String text() {
        return introduction() + byRules() + withoutARule();
    }

    private static String byRules() {
        return Rules.all().stream().collect(groupingBy(Rules::contextOf, TreeMap::new, toList())).entrySet().stream()
                .map(context -> section(context.getKey(), context.getValue()))
                .collect(joining());
    }

    private static String section(String context, List<Class<? extends Rule>> rules) {
        return rules.stream().map(ErrorsPage::entry).collect(joining("", "\n## " + context + "\n", ""));
    }

    private static String entry(Class<? extends Rule> rule) {
        var refusal = Rulebook.refusalOf(rule);
        var origin = "Rule `" + rule.getSimpleName() + "` (" + Rules.moduleOf(rule) + ") · field `" + refusal.field()
                + "` · ground: " + groundOf(rule);
        return entry(refusal.code(), origin, refusal.message(), refusal.remedy());
    }

    private static String groundOf(Class<? extends Rule> rule) {
        var ground = Objects.requireNonNull(rule.getAnnotation(Ground.class));
        return ground.invariant().isEmpty() ? ground.law() : ground.law() + " (" + ground.invariant() + ")";
    }

    private static String withoutARule() {
        return Bundle.all().stream()
                .filter(Bundle::holdsRefusals)
                .sorted(comparing(Bundle::module).thenComparing(Bundle::context))
                .map(ErrorsPage::withoutARule)
                .collect(joining());
    }

    private static String withoutARule(Bundle bundle) {
        var ruled = Rules.all().stream().map(Rulebook::codeOf).collect(toSet());
        var others = bundle.codes().stream()
                .filter(code -> !ruled.contains(code))
                .map(code -> entry(code, bundle))
                .collect(joining());
        return others.isEmpty()
                ? ""
                : "\n## Other codes of the " + bundle.module() + ": " + bundle.context() + "\n" + others;
    }

    private static String entry(String code, Bundle bundle) {
        return entry(
                code,
                "No rule of the domain: said by the " + bundle.module() + " itself",
                bundle.words(code + ".message"),
                bundle.words(code + ".remedy"));
    }

    private static String entry(String code, String origin, Words message, Words remedy) {
        return """

                ### `%s`
                %s

                - **nl** %s *%s*
                - **en** %s *%s*
                """.formatted(code, origin, message.nl(), remedy.nl(), message.en(), remedy.en());
    }

    private static String introduction() {
        try (var words = Objects.requireNonNull(ErrorsPage.class.getResourceAsStream("errors-introduction.md"))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
