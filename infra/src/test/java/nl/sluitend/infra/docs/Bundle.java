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
 * The words of one module's refusals, in two languages.
 *
 * @param module whose
 * @param nl in Dutch
 * @param en in English
 */
record Bundle(String module, ResourceBundle nl, ResourceBundle en) {

    private static final String EVERYWHERE = "classpath*:nl/sluitend/*/refusals_nl.properties";
    private static final Pattern MODULE = Pattern.compile(".*/nl/sluitend/(\\w+)/refusals_nl\\.properties");
    private static final Pattern PART = Pattern.compile("\\.(message|remedy)$");

    /** The bundles of all modules. */
    static List<Bundle> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(EVERYWHERE))
                    .map(String::valueOf)
                    .map(found -> MODULE.matcher(found).results().findFirst().orElseThrow())
                    .map(found -> of(found.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle of(String module) {
        return new Bundle(module, in(module, "nl"), in(module, "en"));
    }

    private static ResourceBundle in(String module, String language) {
        return ResourceBundle.getBundle("nl.sluitend." + module + ".refusals", Locale.of(language));
    }

    /** The codes for which it has words. */
    SortedSet<String> codes() {
        return nl.keySet().stream().map(key -> PART.matcher(key).replaceAll("")).collect(toCollection(TreeSet::new));
    }

    /** What it says. */
    Words words(String key) {
        return new Words(nl.getString(key), en.getString(key));
    }
}
