package nl.sluitend.gateway.wwcase;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.gateway.graphql.Language;
import nl.sluitend.kernel.rule.Texts;
import nl.sluitend.kernel.wwcase.UrgencyReason;
import org.jspecify.annotations.Nullable;

/**
 * A reason for urgency, put into words only when asked for.
 *
 * @param reason which; absent for the days that are left
 * @param daysLeft until the last day of WW; negative after it
 */
record UrgencyWord(@Nullable UrgencyReason reason, int daysLeft) {

    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    String in(Language language) {
        return reason == null
                ? format(sentence(language, daysLeft < 0 ? "OVER" : "LEFT")).format(new Object[] {Math.abs(daysLeft)})
                : sentence(language, reason.name());
    }

    private static String sentence(Language language, String key) {
        return language.of(Texts.of(UrgencyWord.class, "urgency", key));
    }

    /** A format is slow to parse and not thread-safe: each use takes a copy. */
    private static MessageFormat format(String pattern) {
        return (MessageFormat) FORMATS.computeIfAbsent(pattern, text -> new MessageFormat(text, Locale.ROOT))
                .clone();
    }
}
