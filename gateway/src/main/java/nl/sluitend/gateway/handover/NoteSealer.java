package nl.sluitend.gateway.handover;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.gateway.dossier.DossierPayload;
import nl.sluitend.gateway.privacy.Notes;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.gateway.privacy.Unconfirmed;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts what people type into the vault before a command is sent: a command carries only ids and ciphertext. */
@Component
class NoteSealer {

    private final Notes notes;
    private final PersonVault vault;
    private final Unconfirmed unconfirmed;
    private final JsonMapper json;

    NoteSealer(Notes notes, PersonVault vault, Unconfirmed unconfirmed, JsonMapper json) {
        this.notes = notes;
        this.unconfirmed = unconfirmed;
        this.vault = vault;
        this.json = json;
    }

    /** The texts of one decision about that person. */
    Kept of(String inhabitant) {
        return new Kept(new InhabitantId(inhabitant));
    }

    @Nullable
    Sealed seal(String inhabitant, @Nullable ContactPerson contactPerson) {
        return contactPerson == null
                ? null
                : vault.seal(new InhabitantId(inhabitant), json.writeValueAsString(contactPerson));
    }

    /** Texts are in the vault before the event that names them, and stay only if it is recorded. */
    final class Kept {

        private final InhabitantId inhabitant;
        private final List<String> ids = new ArrayList<>();

        private Kept(InhabitantId inhabitant) {
            this.inhabitant = inhabitant;
        }

        @Nullable
        String keepIfAny(@Nullable String text) {
            return text == null || text.isBlank() ? null : keep(text);
        }

        String keep(String text) {
            var id = notes.keep(inhabitant, text);
            ids.add(id);
            return id;
        }

        DossierPayload after(DossierPayload decided) {
            if (decided.refusal() == null) {
                unconfirmed.confirmNotes(ids);
            } else {
                unconfirmed.takeAwayNotes(ids);
            }
            return decided;
        }
    }
}
