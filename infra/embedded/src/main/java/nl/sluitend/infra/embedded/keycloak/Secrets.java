package nl.sluitend.infra.embedded.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Passwords and client secrets of this data folder, generated once and kept in a file for its owner only. The secrets
 * of an external identity provider are written into that file.
 *
 * @param gateway secret of client {@code sluitend-gateway}
 * @param feed secret of client {@code uwv-feed}
 * @param operator secret of client {@code sluitend-operator}
 * @param admin password of Keycloak's own administrator {@code admin}
 * @param people passwords of the people given to the realm, by {@link RealmPeople#password}
 */
public record Secrets(String gateway, String feed, String operator, String admin, Map<String, String> people) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The secrets of this file, which is created if it does not exist. */
    public static Secrets in(Path file) throws IOException {
        return Files.exists(file) ? read(file) : drawn().writtenTo(file);
    }

    private static Secrets drawn() {
        return new Secrets(random(24), random(24), random(24), random(24), ofPeople(_ -> random(9)));
    }

    private static Secrets read(Path file) throws IOException {
        var known = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            known.load(in);
        }
        return new Secrets(
                get(known, "gateway", file),
                get(known, "feed", file),
                get(known, "operator", file),
                get(known, "admin", file),
                ofPeople(name -> get(known, name, file)));
    }

    private static Map<String, String> ofPeople(UnaryOperator<String> password) {
        return RealmPeople.given().stream()
                .map(RealmPeople::password)
                .collect(Collectors.toMap(name -> name, password));
    }

    private static String get(Properties known, String name, Path file) {
        var secret = known.getProperty(name);
        if (secret == null) {
            throw new IllegalStateException(
                    "%s has no line %s=…: add it, or start with --fresh.".formatted(file, name));
        }
        return secret;
    }

    private Secrets writtenTo(Path file) throws IOException {
        var draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "secrets",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var lines = new TreeMap<>(Map.of("gateway", gateway, "feed", feed, "operator", operator, "admin", admin));
        lines.putAll(people);
        Files.write(
                draft,
                lines.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .toList());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return this;
    }

    private static String random(int bytes) {
        var drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    /** The names under which the realm file asks for them. */
    Map<String, String> asPlaceholders() {
        var placeholders = new TreeMap<>(Map.of(
                "SLUITEND_GATEWAY_SECRET", gateway,
                "SLUITEND_FEED_SECRET", feed,
                "SLUITEND_OPERATOR_SECRET", operator,
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", admin));
        people.forEach((name, password) ->
                placeholders.put("SLUITEND_" + name.toUpperCase(Locale.ROOT) + "_PASSWORD", password));
        return placeholders;
    }

    /** Never printed by accident. */
    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
