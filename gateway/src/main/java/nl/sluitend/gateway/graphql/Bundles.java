package nl.sluitend.gateway.graphql;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.sluitend.kernel.rule.Words;

/** Finds sentences in the gateway's bundles, in Dutch and English; the machine's own language has no say. */
public final class Bundles {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Bundles() {}

    /** The sentence in both languages. */
    public static Words words(String bundle, String key) {
        return new Words(text(bundle, "nl", key), text(bundle, "en", key));
    }

    private static String text(String bundle, String language, String key) {
        return ResourceBundle.getBundle("nl.sluitend.gateway." + bundle, Locale.of(language), EXACT)
                .getString(key);
    }
}
