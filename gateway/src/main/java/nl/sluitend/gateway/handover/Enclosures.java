package nl.sluitend.gateway.handover;

import nl.sluitend.gateway.privacy.Notes;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.inhabitant.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts what people type into the vault before a command is sent: a command carries ids and ciphertext only. */
@Component
class Enclosures {

    private final Notes notes;
    private final PersonVault vault;
    private final JsonMapper json;

    Enclosures(Notes notes, PersonVault vault, JsonMapper json) {
        this.notes = notes;
        this.vault = vault;
        this.json = json;
    }

    @Nullable
    String keepIfAny(String inhabitant, @Nullable String text) {
        return text == null || text.isBlank() ? null : keep(inhabitant, text);
    }

    String keep(String inhabitant, String text) {
        return notes.keep(new InhabitantId(inhabitant), text);
    }

    @Nullable
    Sealed seal(String inhabitant, @Nullable ContactPerson contactPerson) {
        return contactPerson == null
                ? null
                : vault.seal(new InhabitantId(inhabitant), json.writeValueAsString(contactPerson));
    }
}
