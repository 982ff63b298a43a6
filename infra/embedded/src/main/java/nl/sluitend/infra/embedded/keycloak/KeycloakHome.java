package nl.sluitend.infra.embedded.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.FileSystemUtils;

/**
 * A Keycloak's own data: its database, and which realm file filled it. When that file or Keycloak changes, or an import
 * was interrupted, the database is emptied and filled again; ids are in the file, so that they stay the same.
 */
record KeycloakHome(Path folder, String wanted) {

    static KeycloakHome at(Path folder, KeycloakDistribution distribution) throws IOException {
        Files.createDirectories(folder.resolve("conf"));
        Files.createDirectories(folder.resolve("providers"));
        var lib = folder.resolve("lib");
        Files.deleteIfExists(lib);
        Files.createSymbolicLink(lib, distribution.folder().toAbsolutePath().resolve("lib"));
        SignInTheme.copyTo(folder);
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
        Files.write(imports.resolve("sluitend-realm.json"), RealmFile.whole());
    }

    void filled() throws IOException {
        Files.writeString(mark(), wanted);
    }

    private Path mark() {
        return folder.resolve("realm.digest");
    }

    private static String realmDigest() throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(RealmFile.whole()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
