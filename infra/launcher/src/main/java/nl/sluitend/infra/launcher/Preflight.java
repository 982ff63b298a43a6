package nl.sluitend.infra.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import nl.sluitend.infra.embedded.keycloak.KeycloakDistribution;
import nl.sluitend.infra.settings.ReadSettings;
import org.jspecify.annotations.Nullable;

/** Checks before anything is started, because one sentence is better than the errors of five parts. */
public final class Preflight {

    private static final long NEEDED_BYTES = 1L << 30;
    private static final int HIGHEST_PORT = 65_535;
    private static final int LOWEST_CHOSEN_PORT = 20_000;
    /** Of Linux; other systems begin higher. */
    private static final int LOWEST_EPHEMERAL_PORT = 32_768;

    private static final int TRIES = 1_000;

    private Preflight() {}

    /** Refuses what no machine could do. */
    static void requirePossible(int port, @Nullable Integer nodes) {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new VerbRefused("--port %d is not a port: give one from 1 to %d.".formatted(port, HIGHEST_PORT));
        }
        if (nodes != null && nodes < 1) {
            throw new VerbRefused("--nodes %d starts nothing: give 1 or more, or leave it out.".formatted(nodes));
        }
    }

    /** Refuses settings that no part could read; parts that are started here get their addresses later. */
    static void requireSettings() {
        ReadSettings.require(Map.of(
                "sluitend.postgres.uri", given("postgres", "jdbc:postgresql://127.0.0.1/events"),
                "sluitend.vault.uri", given("vault", "jdbc:postgresql://127.0.0.1/vault"),
                "sluitend.mongodb.uri", given("mongodb", "mongodb://127.0.0.1"),
                "sluitend.keycloak.uri", given("keycloak", "http://127.0.0.1")));
    }

    /** Refuses a missing Keycloak, neither given nor installed: a production has none of its own. */
    static void requireKeycloak() throws IOException {
        if (ExternalAddresses.uri("keycloak").isEmpty()
                && KeycloakDistribution.unpacked().isEmpty()) {
            throw new VerbRefused("No Keycloak comes with this installation: give the address of yours, with"
                    + " -Dsluitend.keycloak.uri=http://….");
        }
    }

    private static String given(String part, String ours) {
        return ExternalAddresses.uri(part).orElse(ours);
    }

    /** The folder may not exist yet, and is not created. */
    static void check(Path folder, int port) throws IOException {
        if (!isFree(port)) {
            throw new VerbRefused(
                    "Port %d is taken or not permitted: stop what uses it, or start with --port N.".formatted(port));
        }
        var there = existing(folder);
        if (!Files.isDirectory(there)) {
            throw new VerbRefused("%s is not a folder: choose another with --data.".formatted(there));
        }
        if (!Files.isWritable(there)) {
            throw new VerbRefused("%s is not writable: choose another folder with --data.".formatted(there));
        }
        if (Files.getFileStore(there).getUsableSpace() < NEEDED_BYTES) {
            throw new VerbRefused("The disk of %s has less than 1 GiB free: make room, or choose another with --data."
                    .formatted(folder));
        }
    }

    private static Path existing(Path folder) {
        var parent = folder.getParent();
        return parent == null || Files.exists(folder) ? folder : existing(parent);
    }

    /**
     * This port if it is free, or else a free one below those that operating systems give to connections and to whoever
     * asks for any: what is started with it opens it seconds later, and until then a connection could take it.
     *
     * @param preferred 0 for any
     */
    public static int freePort(int preferred) {
        return preferred > 0 && isFree(preferred)
                ? preferred
                : ThreadLocalRandom.current()
                        .ints(TRIES, LOWEST_CHOSEN_PORT, LOWEST_EPHEMERAL_PORT)
                        .filter(Preflight::isFree)
                        .findFirst()
                        .orElseThrow(() -> new VerbRefused("No free port was found: start with --port N."));
    }

    /** The first free port from there on. */
    public static int nextFree(int from) {
        return IntStream.rangeClosed(from, HIGHEST_PORT)
                .filter(Preflight::isFree)
                .findFirst()
                .orElseThrow(() -> new VerbRefused("No port from %d on is free: start with --port N.".formatted(from)));
    }

    private static boolean isFree(int port) {
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
            return true;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }
}
