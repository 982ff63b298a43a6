package nl.sluitend.gateway.handover;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/** What belongs to the dossiers of one request, by the key of what is closed: a payload knows its note, not its person. */
final class NotesOfRequest {

    private final Map<String, OpenedNotes> byKey = new ConcurrentHashMap<>();

    void put(OpenedNotes opened) {
        opened.keys().forEach(key -> byKey.put(key, opened));
    }

    @Nullable
    String note(@Nullable String id) {
        var opened = id == null ? null : byKey.get(id);
        return opened == null || id == null ? null : opened.note(id);
    }

    Optional<ContactPerson> contactPerson(Sealed closed) {
        return Optional.ofNullable(byKey.get(closed.value())).flatMap(opened -> opened.contactPerson(closed));
    }
}
