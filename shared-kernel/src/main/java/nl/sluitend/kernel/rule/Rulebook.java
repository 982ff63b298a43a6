package nl.sluitend.kernel.rule;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the words of a rule: the bundle {@code refusals} in its own package, in Dutch and English. */
public final class Rulebook {

    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Rulebook() {}

    /** The code of a rule is its name, with hyphens. */
    public static String codeOf(Class<? extends Rule> rule) {
        return WORD.matcher(rule.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** The refusal that a broken rule leads to. */
    public static Refusal refusalOf(Class<? extends Rule> rule) {
        var ground = rule.getAnnotation(Ground.class);
        if (ground == null) {
            throw new IllegalStateException(rule + " names no ground");
        }
        var code = codeOf(rule);
        return new Refusal(
                code, ground.field(), ground.law(), words(rule, code + ".message"), words(rule, code + ".remedy"));
    }

    /** The refusal that this broken rule leads to, with its field if it is about many, and the values of this case. */
    static Refusal refusalOf(Rule rule) {
        var refusal = refusalOf(rule.getClass());
        return new Refusal(
                refusal.code(),
                rule instanceof Pointing pointing ? pointing.field() : refusal.field(),
                refusal.ground(),
                filled(refusal.message(), rule.told()),
                filled(refusal.remedy(), rule.told()));
    }

    private static Words filled(Words words, Map<String, String> told) {
        return new Words(filled(words.nl(), told), filled(words.en(), told));
    }

    private static String filled(String text, Map<String, String> told) {
        var filled = text;
        for (var each : told.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }

    private static Words words(Class<?> rule, String key) {
        return Texts.of(rule, "refusals", key);
    }
}
