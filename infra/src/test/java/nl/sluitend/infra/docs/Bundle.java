package nl.sluitend.infra.docs;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.sluitend.kernel.rule.Words;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What one context of a module says, in two languages.
 *
 * @param module whose
 * @param context the package that says it
 * @param name which of its bundles: {@code refusals} holds the words of its rules
 * @param nl in Dutch
 * @param en in English
 */
record Bundle(String module, String context, String name, ResourceBundle nl, ResourceBundle en) {

    private static final String EVERYWHERE = "classpath*:nl/sluitend/**/*_nl.properties";
    private static final Pattern PLACE = Pattern.compile(".*/nl/sluitend/(\\w+)/(\\w+)/(\\w+)_nl\\.properties");
    private static final Pattern REMEDY = Pattern.compile("\\.remedy$");

    /** The bundles of all contexts; one that lies anywhere else stops the build. */
    static List<Bundle> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(EVERYWHERE))
                    .map(String::valueOf)
                    .map(found -> PLACE.matcher(found).results().findFirst().orElseThrow())
                    .map(found -> of(found.group(1), found.group(2), found.group(3)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle of(String module, String context, String name) {
        var path = "nl.sluitend." + module + "." + context + "." + name;
        return new Bundle(module, context, name, in(path, "nl"), in(path, "en"));
    }

    private static ResourceBundle in(String path, String language) {
        return ResourceBundle.getBundle(path, Locale.of(language));
    }

    boolean holdsRefusals() {
        return name.equals("refusals");
    }

    /** The codes for which it says what to do. */
    SortedSet<String> codes() {
        return nl.keySet().stream()
                .filter(REMEDY.asPredicate())
                .map(key -> REMEDY.matcher(key).replaceAll(""))
                .collect(toCollection(TreeSet::new));
    }

    /** What it says. */
    Words words(String key) {
        return new Words(nl.getString(key), en.getString(key));
    }
}
