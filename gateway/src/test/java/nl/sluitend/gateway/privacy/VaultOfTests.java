package nl.sluitend.gateway.privacy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A vault put together by hand, on the real database.
 *
 * @param sql the database, to look behind the scenes
 * @param recorded of whom there is a stream
 */
public record VaultOfTests(
        JdbcClient sql,
        KeyedHash hash,
        PersonVault people,
        Notes notes,
        Accounts accounts,
        WwCaseKeys cases,
        Unconfirmed unconfirmed,
        Set<InhabitantId> recorded) {

    public static final Path KEYSET =
            Path.of("target", "vault", "keyset-" + ProcessHandle.current().pid() + ".json");

    /** Pseudonyms of cases, some of which are known already. */
    public WwCaseKeys casesBeside(KnownCases known) {
        return new WwCaseKeys(hash, known);
    }

    /** Opens it; whatever an earlier one of this JVM sealed, this one can open. */
    public static VaultOfTests open() {
        try {
            var vault = Vault.in(VaultDatabase.database());
            var keys = new VaultConfiguration().vaultKeys(vault, KEYSET);
            var hash = new KeyedHash(keys);
            var dataKeys = new DataKeys(keys);
            var index = new BsnIndex(hash);
            var keysOfPeople = new PersonKeys(vault, dataKeys);
            var identities =
                    new PseudonymLookup(vault, index, new PseudonymIssuer(vault, index, dataKeys, keysOfPeople));
            Set<InhabitantId> recorded = ConcurrentHashMap.newKeySet();
            var people = new PersonVault(identities, keysOfPeople);
            return new VaultOfTests(
                    vault.sql(),
                    hash,
                    people,
                    new Notes(vault, people),
                    new Accounts(vault),
                    new WwCaseKeys(hash, _ -> false),
                    new Unconfirmed(vault, identities, recorded::contains),
                    recorded);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
