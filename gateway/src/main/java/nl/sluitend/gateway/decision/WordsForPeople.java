package nl.sluitend.gateway.decision;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import nl.sluitend.kernel.rule.Texts;
import nl.sluitend.kernel.rule.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a page says in place of a refusal that speaks to machines: nobody who reads a page sends headers, methods or
 * tokens, so it says what they can do.
 */
final class WordsForPeople {

    private static final String BUNDLE = "people";
    private static final String NUMBER = "{number}";

    private static final ResourceBundle TOLD =
            ResourceBundle.getBundle(WordsForPeople.class.getPackageName() + "." + BUNDLE, Locale.of("nl"));

    private WordsForPeople() {}

    /** The words for that refusal; its own where these are for people already. */
    static Wording of(Wording told) {
        return of(told, null);
    }

    /** @param instance under which the log has it, if it has */
    static Wording of(Wording told, @Nullable URI instance) {
        return TOLD.containsKey(told.code() + ".message")
                ? new Wording(told.code(), words(told, "message", instance), words(told, "remedy", instance))
                : told;
    }

    private static Words words(Wording told, String part, @Nullable URI instance) {
        var words = Texts.of(WordsForPeople.class, BUNDLE, told.code() + "." + part);
        var number = Objects.requireNonNullElse(instance, URI.create("-"))
                .getSchemeSpecificPart()
                .replaceFirst("^uuid:", "");
        return new Words(words.nl().replace(NUMBER, number), words.en().replace(NUMBER, number));
    }
}
