package nl.sluitend.gateway.handover;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens who was named as contact person in the rows of a list, with one fetch of keys for all of them. */
@Component
public class ContactPeople {

    private final PersonVault vault;
    private final JsonMapper json;

    ContactPeople(PersonVault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    /** The contact person of each row; rows in which nobody is named, or whose key was destroyed, are absent. */
    public <R> Map<R, ContactPerson> of(
            Collection<R> rows, Function<R, String> inhabitant, Function<R, @Nullable Sealed> contact) {
        var named = rows.stream().filter(row -> contact.apply(row) != null).toList();
        var opening = vault.opening(
                named.stream().map(inhabitant).map(InhabitantId::new).collect(toUnmodifiableSet()));
        var found = new HashMap<R, ContactPerson>();
        for (var row : named) {
            Optional.ofNullable(contact.apply(row))
                    .flatMap(closed -> opening.apply(new InhabitantId(inhabitant.apply(row)), closed))
                    .ifPresent(text -> found.put(row, ContactPerson.in(text, json)));
        }
        return found;
    }
}
