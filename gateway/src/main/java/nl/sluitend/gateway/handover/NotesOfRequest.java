package nl.sluitend.gateway.handover;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/** The decrypted notes of one request's dossiers, by note id: a payload item knows its note, not its person. */
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
