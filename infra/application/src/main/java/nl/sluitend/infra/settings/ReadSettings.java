package nl.sluitend.infra.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.gateway.decision.SettingRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Reads every setting with the application's own records, before anything is created. */
public final class ReadSettings {

    private static final List<String> ROOMS = List.of("nl.sluitend.infra", "nl.sluitend.gateway");

    private ReadSettings() {}

    /**
     * Refuses the first invalid one.
     *
     * @param addresses of the parts by the names of their settings, including those yet to be started
     */
    public static void require(Map<String, Object> addresses) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("addresses", addresses));
        var binder = Binder.get(environment);
        forms().forEach(form -> read(binder, form));
    }

    private static Stream<Class<?>> forms() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return ROOMS.stream()
                .flatMap(room -> scanner.findCandidateComponents(room).stream())
                .map(form -> ClassUtils.resolveClassName(String.valueOf(form.getBeanClassName()), null));
    }

    private static void read(Binder binder, Class<?> form) {
        var prefix = Objects.requireNonNull(form.getAnnotation(ConfigurationProperties.class))
                .value();
        try {
            binder.bindOrCreate(prefix, form);
        } catch (BindException failure) {
            throw among(failure, SettingRefused.class)
                    .orElseGet(() -> unread(among(failure, BindException.class).orElse(failure)));
        }
    }

    private static <T extends Throwable> Optional<T> among(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** The value is not repeated: it may have been meant for another setting. */
    private static SettingRefused unread(BindException failure) {
        return new SettingRefused(
                failure.getName().toString(),
                "cannot be read",
                "Give %s.".formatted(form(failure.getTarget().getType().toClass())));
    }

    private static String form(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(each -> each.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(" or "));
        }
        if (type == Duration.class) {
            return "a length of time, as 30s or 10m";
        }
        return type == boolean.class ? "true or false" : type == int.class ? "a whole number" : "what it can hold";
    }
}
