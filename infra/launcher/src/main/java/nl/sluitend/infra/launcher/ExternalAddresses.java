package nl.sluitend.infra.launcher;

import java.util.Optional;
import org.springframework.core.env.StandardEnvironment;

/** Addresses that replace a part, from {@code -Dsluitend.….uri=} or the environment ({@code SLUITEND_…_URI}). */
final class ExternalAddresses {

    private static final StandardEnvironment ENVIRONMENT = new StandardEnvironment();

    private ExternalAddresses() {}

    static Optional<String> uri(String part) {
        return setting("sluitend." + part + ".uri");
    }

    /** Whether both databases are elsewhere, so that the data folder needs none. */
    static boolean haveDatabases() {
        return uri("postgres").isPresent() && uri("vault").isPresent();
    }

    static Optional<String> setting(String name) {
        return Optional.ofNullable(ENVIRONMENT.getProperty(name)).filter(value -> !value.isBlank());
    }
}
