package nl.sluitend.gateway.wwcase;

import java.text.MessageFormat;
import java.util.Locale;
import nl.sluitend.gateway.graphql.Bundles;
import nl.sluitend.kernel.rule.Words;
import nl.sluitend.kernel.wwcase.UrgencyReason;
import org.jspecify.annotations.Nullable;

/**
 * A reason for urgency as people say it.
 *
 * @param reason which; absent for the days that are left
 * @param words the sentence
 */
record UrgencyWord(@Nullable UrgencyReason reason, Words words) {

    static UrgencyWord of(UrgencyReason reason) {
        return new UrgencyWord(reason, Bundles.words("urgency", reason.name()));
    }

    static UrgencyWord daysLeft(int days) {
        var pattern = Bundles.words("urgency", days < 0 ? "OVER" : "LEFT");
        return new UrgencyWord(
                null, new Words(filled(pattern.nl(), Math.abs(days)), filled(pattern.en(), Math.abs(days))));
    }

    private static String filled(String pattern, int days) {
        return new MessageFormat(pattern, Locale.ROOT).format(new Object[] {days});
    }
}
