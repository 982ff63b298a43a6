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

    /** Lets anyone who signs in as this subject, not linked before, see that dossier. */
    public void link(String subject, InhabitantId inhabitant) {
        vault.sql()
                .sql("insert into account (subject, inhabitant) values (?, ?)")
                .params(subject, UUID.fromString(inhabitant.value()))
                .update();
    }

    /** Removes the link: signing in as this subject no longer shows a dossier. */
    public void unlink(String subject) {
        vault.sql().sql("delete from account where subject = ?").param(subject).update();
    }

    /** Whether a sign-in is linked to that dossier. */
    public boolean isLinked(InhabitantId inhabitant) {
        return vault.sql()
                .sql("select exists (select 1 from account where inhabitant = ?)")
                .param(UUID.fromString(inhabitant.value()))
                .query(Boolean.class)
                .single();
    }

    /** The subject's own dossier; empty when none is linked. */
    public Optional<InhabitantId> of(String subject) {
        return vault.sql()
                .sql("select inhabitant from account where subject = ?")
                .param(subject)
                .query(UUID.class)
                .optional()
                .map(id -> new InhabitantId(id.toString()));
    }
}
