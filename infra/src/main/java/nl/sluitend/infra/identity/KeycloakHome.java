package nl.sluitend.infra.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.FileSystemUtils;

/**
 * A Keycloak's own data: its database, and which realm file filled it. When that file or Keycloak changes, or an import
 * was interrupted, the database is emptied and filled anew; ids of people are in the file, so that they stay the same.
 */
record KeycloakHome(Path folder, String wanted) {

    static KeycloakHome at(Path folder, KeycloakDistribution distribution) throws IOException {
        Files.createDirectories(folder.resolve("conf"));
        Files.createDirectories(folder.resolve("providers"));
        var lib = folder.resolve("lib");
        Files.deleteIfExists(lib);
        Files.createSymbolicLink(lib, distribution.folder().toAbsolutePath().resolve("lib"));
        return new KeycloakHome(folder, distribution.version() + " " + realmDigest());
    }

    boolean isFilled() throws IOException {
        var mark = mark();
        return Files.exists(mark) && Files.readString(mark).equals(wanted);
    }

    void prepareImport() throws IOException {
        Files.deleteIfExists(mark());
        FileSystemUtils.deleteRecursively(folder.resolve("data"));
        var imports = Files.createDirectories(folder.resolve("data/import"));
        try (var realm = realm()) {
            Files.copy(realm, imports.resolve("sluitend-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void filled() throws IOException {
        Files.writeString(mark(), wanted);
    }

    private Path mark() {
        return folder.resolve("realm.digest");
    }

    static InputStream realm() throws IOException {
        var realm = KeycloakHome.class.getResourceAsStream("/keycloak/sluitend-realm.json");
        if (realm == null) {
            throw new IOException("The realm file is missing from the build.");
        }
        return realm;
    }

    private static String realmDigest() throws IOException {
        try (var realm = realm()) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(realm.readAllBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
