package nl.sluitend.gateway.privacy;

import java.util.Optional;
import java.util.UUID;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.stereotype.Component;

/** Which dossier an inhabitant who signs in may see. */
@Component
public class Accounts {

    private final Vault vault;

    Accounts(Vault vault) {
        this.vault = vault;
    }

    /** From now on whoever signs in as this subject, that was linked to nobody, sees that dossier. */
    public void link(String subject, InhabitantId inhabitant) {
        vault.sql()
                .sql("insert into account (subject, inhabitant) values (?, ?)")
                .params(subject, UUID.fromString(inhabitant.value()))
                .update();
    }

    /** From now on whoever signs in as this subject sees no dossier. */
    public void unlink(String subject) {
        vault.sql().sql("delete from account where subject = ?").param(subject).update();
    }

    /** Whether somebody signs in for that dossier. */
    public boolean isLinked(InhabitantId inhabitant) {
        return vault.sql()
                .sql("select exists (select 1 from account where inhabitant = ?)")
                .param(UUID.fromString(inhabitant.value()))
                .query(Boolean.class)
                .single();
    }

    /** The own dossier of the subject; empty when none was linked. */
    public Optional<InhabitantId> of(String subject) {
        return vault.sql()
                .sql("select inhabitant from account where subject = ?")
                .param(subject)
                .query(UUID.class)
                .optional()
                .map(id -> new InhabitantId(id.toString()));
    }
}
