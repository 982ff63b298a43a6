package nl.sluitend.gateway.handover;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/** What one dossier's handovers say in the open; all notes are read at once, at the first that somebody asks for. */
final class Opened {

    private final Supplier<Map<String, String>> reading;
    private final Function<Sealed, Optional<ContactPerson>> opening;
    private @Nullable Map<String, String> notes;

    Opened(Supplier<Map<String, String>> reading, Function<Sealed, Optional<ContactPerson>> opening) {
        this.reading = reading;
        this.opening = opening;
    }

    synchronized @Nullable String note(@Nullable String id) {
        if (id == null) {
            return null;
        }
        if (notes == null) {
            notes = reading.get();
        }
        return notes.get(id);
    }

    Optional<ContactPerson> contactPerson(Sealed sealed) {
        return opening.apply(sealed);
    }
}
