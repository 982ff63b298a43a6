package nl.sluitend.infra.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import nl.sluitend.kernel.rule.RuleWords;
import nl.sluitend.kernel.rule.Words;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Reads the words of all refusals, of each side and context, when they are asked for the first time. */
@Component
class RulesInBundles implements RuleWords {

    private static final Pattern VALUE_OF_A_CASE = Pattern.compile("\\{\\w+}");

    private final SingletonSupplier<Properties> dutch = SingletonSupplier.of(() -> read("nl"));
    private final SingletonSupplier<Properties> english = SingletonSupplier.of(() -> read("en"));

    @Override
    public Optional<Words> of(String code) {
        var nl = dutch.obtain().getProperty(code + ".message");
        var en = english.obtain().getProperty(code + ".message");
        return nl == null || en == null ? Optional.empty() : Optional.of(new Words(general(nl), general(en)));
    }

    private static String general(String message) {
        return VALUE_OF_A_CASE.matcher(message).replaceAll("…");
    }

    private static Properties read(String language) {
        var all = new Properties();
        try {
            for (var bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:nl/sluitend/**/refusals_" + language + ".properties")) {
                addTo(all, bundle);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static void addTo(Properties all, Resource bundle) throws IOException {
        try (var words = new InputStreamReader(bundle.getInputStream(), UTF_8)) {
            all.load(words);
        }
    }
}
