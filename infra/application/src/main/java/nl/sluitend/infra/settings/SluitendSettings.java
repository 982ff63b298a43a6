package nl.sluitend.infra.settings;

import java.nio.file.Path;
import nl.sluitend.gateway.decision.SettingRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the parts of an installation are. The launcher fills in the addresses of the parts that it starts; an address
 * that is given replaces that part.
 *
 * @param shape how the parts are spread over machines
 * @param data folder for everything that stays on this machine
 * @param postgres events and decisions
 * @param vault keys and identities of people, in a database of their own
 * @param mongodb read models
 * @param keycloak identity
 */
@ConfigurationProperties("sluitend")
public record SluitendSettings(
        @DefaultValue("embedded") Shape shape,
        @DefaultValue(".sluitend") Path data,
        @DefaultValue Store postgres,
        @DefaultValue Store vault,
        @DefaultValue Store mongodb,
        @DefaultValue Keycloak keycloak) {

    /** One process with its children; like nodes; roles behind Axon Server. */
    public enum Shape {
        EMBEDDED,
        NODES,
        AXON_SERVER
    }

    /** A store's address. */
    public record Store(@DefaultValue("") String uri) {}

    /**
     * The identity provider.
     *
     * @param uri base address, without the realm
     * @param clientSecret secret of client {@code sluitend-gateway}
     */
    public record Keycloak(
            @DefaultValue("") String uri, @DefaultValue("") String clientSecret) {}

    public SluitendSettings {
        require("sluitend.postgres.uri", postgres.uri(), "jdbc:postgresql://");
        require("sluitend.vault.uri", vault.uri(), "jdbc:postgresql://");
        require("sluitend.mongodb.uri", mongodb.uri(), "mongodb");
        require("sluitend.keycloak.uri", keycloak.uri(), "http");
        if (postgres.equals(vault)) {
            throw new SettingRefused(
                    "sluitend.vault.uri",
                    "is the database of the events",
                    "Give keys and identities a database of their own, with a backup of its own.");
        }
    }

    /** The value is not repeated: an address may hold a password. */
    private static void require(String setting, String value, String start) {
        if (value.isBlank()) {
            throw new SettingRefused(setting, "is not set", "Set it, or use ./sluitend start, which starts that part.");
        }
        if (!value.startsWith(start)) {
            throw new SettingRefused(setting, "is not an address of its kind", "Let it start with %s".formatted(start));
        }
    }
}
