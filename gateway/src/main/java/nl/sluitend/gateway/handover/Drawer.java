package nl.sluitend.gateway.handover;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/** What belongs to the dossiers of one request, by the key of what is closed: a payload knows its note, not its person. */
final class Drawer {

    private final Map<String, Opened> byKey = new ConcurrentHashMap<>();

    void put(Opened opened) {
        opened.keys().forEach(key -> byKey.put(key, opened));
    }

    @Nullable String note(@Nullable String id) {
        return Optional.ofNullable(id)
                .map(byKey::get)
                .map(opened -> opened.note(id))
                .orElse(null);
    }

    Optional<ContactPerson> contactPerson(Sealed closed) {
        return Optional.ofNullable(byKey.get(closed.value())).flatMap(opened -> opened.contactPerson(closed));
    }
}
