package nl.sluitend.gateway.privacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Free text about somebody, sealed, with a retention period of its own. Events hold its id and never the text. */
@Component
public class Notes {

    private final Vault vault;
    private final PersonVault people;

    Notes(Vault vault, PersonVault people) {
        this.vault = vault;
        this.people = people;
    }

    /**
     * Keeps a text.
     *
     * @return the id under which it can be read
     */
    public String keep(InhabitantId inhabitant, String text) {
        var id = UUID.randomUUID();
        vault.sql()
                .sql("insert into note (id, inhabitant, sealed) values (?, ?, ?)")
                .params(
                        id,
                        UUID.fromString(inhabitant.value()),
                        people.seal(inhabitant, text).value())
                .update();
        return id.toString();
    }

    /** The text, if it is that inhabitant's and the key was not destroyed. */
    public Optional<String> read(InhabitantId inhabitant, String id) {
        return vault.sql()
                .sql("select sealed from note where id = ? and inhabitant = ?")
                .params(UUID.fromString(id), UUID.fromString(inhabitant.value()))
                .query(String.class)
                .optional()
                .flatMap(text -> people.open(inhabitant, new Sealed(text)));
    }

    /** Several texts of that inhabitant by their ids, in one query; texts that cannot be read are left out. */
    public Map<String, String> readAll(InhabitantId inhabitant, Set<String> ids) {
        return ids.isEmpty() ? Map.of() : opened(inhabitant, sealed(inhabitant, ids));
    }

    private Map<String, Sealed> sealed(InhabitantId inhabitant, Set<String> ids) {
        var found = new HashMap<String, Sealed>();
        vault.sql()
                .sql("select id, sealed from note where inhabitant = :inhabitant and id in (:ids)")
                .param("inhabitant", UUID.fromString(inhabitant.value()))
                .param("ids", ids.stream().map(UUID::fromString).toList())
                .query((RowCallbackHandler) row -> found.put(row.getString(1), new Sealed(row.getString(2))));
        return found;
    }

    private Map<String, String> opened(InhabitantId inhabitant, Map<String, Sealed> sealed) {
        var texts = new HashMap<String, String>();
        sealed.forEach((id, value) -> people.open(inhabitant, value).ifPresent(text -> texts.put(id, text)));
        return texts;
    }
}
