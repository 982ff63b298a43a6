package nl.sluitend.gateway.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.sql.DataSource;
import nl.sluitend.gateway.decision.SettingRefused;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the vault is opened: its database and its keysets. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    private static final String SETTING = "sluitend.vault.keyset";

    @Bean
    Vault vault(@Qualifier("vault") DataSource database) {
        return Vault.in(database);
    }

    @Bean
    VaultKeys vaultKeys(
            Vault vault,
            @Value("${sluitend.vault.keyset:${sluitend.data:.sluitend}/secrets/vault-keyset.json}") Path path) {
        try {
            return open(vault, new KeysetFile(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("sluitend.vault.keyset cannot be read or written: " + path, unreadable);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("sluitend.vault.keyset holds no keysets: " + path, foreign);
        }
    }

    /** A new keyset for a vault in use could open nothing and find nobody. */
    private static VaultKeys open(Vault vault, KeysetFile file) throws IOException, GeneralSecurityException {
        if (!file.exists()) {
            if (vault.isInUse()) {
                throw new SettingRefused(
                        SETTING,
                        "names no file, and the vault is in use (%s)".formatted(file.path()),
                        "Restore that file from its backup, or name the one that belongs to this vault.");
            }
            file.create();
        }
        return file.read();
    }
}
