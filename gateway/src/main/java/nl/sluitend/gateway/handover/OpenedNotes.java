package nl.sluitend.gateway.handover;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/** The decrypted texts of one dossier's handovers; all notes are read at once, when the first is asked for. */
final class OpenedNotes {

    private final Set<String> keys;
    private final Supplier<Map<String, String>> reading;
    private final Function<Sealed, Optional<ContactPerson>> opening;
    private @Nullable Map<String, String> notes;

    OpenedNotes(
            Set<String> keys,
            Supplier<Map<String, String>> reading,
            Function<Sealed, Optional<ContactPerson>> opening) {
        this.keys = keys;
        this.reading = reading;
        this.opening = opening;
    }

    Set<String> keys() {
        return keys;
    }

    synchronized @Nullable String note(String id) {
        var read = notes == null ? reading.get() : notes;
        notes = read;
        return read.get(id);
    }

    Optional<ContactPerson> contactPerson(Sealed closed) {
        return opening.apply(closed);
    }
}
