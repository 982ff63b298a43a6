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

    /** From now on whoever signs in as this subject sees that dossier. */
    public void link(String subject, InhabitantId inhabitant) {
        vault.sql()
                .sql("insert into account (subject, inhabitant) values (?, ?) "
                        + "on conflict (subject) do update set inhabitant = excluded.inhabitant")
                .params(subject, UUID.fromString(inhabitant.value()))
                .update();
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
