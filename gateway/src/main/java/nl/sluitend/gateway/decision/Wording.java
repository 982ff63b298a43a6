package nl.sluitend.gateway.decision;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.sluitend.kernel.rule.Words;

/** The gateway's words for what is no rule of the domain: a token that cannot be read, a line that is no JSON. */
public final class Wording {

    private static final ResourceBundle NL = bundle("nl");
    private static final ResourceBundle EN = bundle("en");

    private Wording() {}

    /** What was wrong. */
    public static Words message(String code) {
        return words(code + ".message");
    }

    /** What to do about it. */
    public static Words remedy(String code) {
        return words(code + ".remedy");
    }

    private static Words words(String key) {
        return new Words(NL.getString(key), EN.getString(key));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "nl.sluitend.gateway.refusals",
                Locale.of(language),
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
