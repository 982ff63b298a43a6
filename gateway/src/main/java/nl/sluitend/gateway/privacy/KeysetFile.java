package nl.sluitend.gateway.privacy;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file with the vault's two keysets, readable by its owner only. With this file and the vault everything can be
 * opened, so the two are never backed up together; in production the wrapping key belongs in a key management service,
 * and this file holds its address instead.
 */
record KeysetFile(Path path) {

    private static final Configuration AEAD = AeadConfig2026.get();
    private static final Configuration PRF = PrfConfig2026.get();
    private static final JsonMapper JSON = new JsonMapper();

    /** As written: each keyset in Tink's JSON form. */
    record Content(String wrapping, String index) {}

    boolean exists() {
        return Files.exists(path);
    }

    VaultKeys read() throws IOException, GeneralSecurityException {
        var content = JSON.readValue(Files.readAllBytes(path), Content.class);
        return new VaultKeys(parse(content.wrapping(), AEAD), parse(content.index(), PRF));
    }

    /** Creates it atomically, and never replaces one: several nodes may start at once. */
    void create() throws IOException, GeneralSecurityException {
        var folder = Files.createDirectories(path.toAbsolutePath().getParent());
        var draft = Files.createTempFile(folder, "keyset", null, asFileAttribute(fromString("rw-------")));
        try {
            Files.write(draft, JSON.writeValueAsBytes(fresh()));
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException otherWasFirst) {
            // another node's file counts
        } finally {
            Files.delete(draft);
        }
    }

    private static Content fresh() throws GeneralSecurityException {
        var prf = HmacPrfParameters.builder()
                .setKeySizeBytes(32)
                .setHashType(HmacPrfParameters.HashType.SHA256)
                .build();
        return new Content(
                text(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AEAD), AEAD),
                text(KeysetHandle.generateNew(prf, PRF), PRF));
    }

    private static String text(KeysetHandle keyset, Configuration kind) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, kind, InsecureSecretKeyAccess.get());
    }

    private static KeysetHandle parse(String text, Configuration kind) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(text, kind, InsecureSecretKeyAccess.get());
    }
}
