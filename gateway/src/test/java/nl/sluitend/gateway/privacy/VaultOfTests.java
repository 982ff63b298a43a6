package nl.sluitend.gateway.privacy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A vault put together by hand, on the real database.
 *
 * @param sql the database, to look behind the scenes
 */
public record VaultOfTests(
        JdbcClient sql, KeyedHash hash, PersonVault people, Notes notes, Accounts accounts, WwCaseKeys cases) {

    public static final Path KEYSET =
            Path.of("target", "vault", "keyset-" + ProcessHandle.current().pid() + ".json");

    /** Opens it; whatever an earlier one of this JVM sealed, this one can open. */
    public static VaultOfTests open() {
        try {
            var vault = new Vault(JdbcClient.create(VaultDatabase.database()));
            var keys = new VaultDoor().vaultKeys(vault, KEYSET);
            var hash = new KeyedHash(keys);
            var dataKeys = new DataKeys(keys);
            var index = new BsnIndex(hash);
            var identities = new Identities(vault, index, new Newcomers(vault, index, dataKeys));
            var people = new PersonVault(identities, new PersonKeys(vault, dataKeys));
            return new VaultOfTests(
                    vault.sql(), hash, people, new Notes(vault, people), new Accounts(vault), new WwCaseKeys(hash));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
