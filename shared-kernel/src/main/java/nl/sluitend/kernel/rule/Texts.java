package nl.sluitend.kernel.rule;

import java.util.Locale;
import java.util.ResourceBundle;

/** Finds sentences in bundles, in Dutch and English; the machine's own locale plays no part. */
public final class Texts {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The sentence in both languages, from the bundle of that name, as {@code refusals}, in the type's own package. */
    public static Words of(Class<?> type, String bundle, String key) {
        return new Words(text(type, bundle, "nl", key), text(type, bundle, "en", key));
    }

    private static String text(Class<?> type, String bundle, String language, String key) {
        return ResourceBundle.getBundle(
                        type.getPackageName() + "." + bundle, Locale.of(language), type.getClassLoader(), EXACT)
                .getString(key);
    }
}
