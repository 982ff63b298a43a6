package nl.sluitend.gateway.handover;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.gateway.privacy.Notes;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.PayloadItem;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Decrypts the notes and contact persons of one dossier's handovers. */
@Component
class NoteOpener {

    private final Notes notes;
    private final PersonVault vault;
    private final JsonMapper json;

    NoteOpener(Notes notes, PersonVault vault, JsonMapper json) {
        this.notes = notes;
        this.vault = vault;
        this.json = json;
    }

    OpenedNotes of(Dossier dossier) {
        var inhabitant = new InhabitantId(dossier.inhabitant());
        var ids = noteIds(dossier);
        return new OpenedNotes(
                keys(dossier, ids),
                () -> notes.readAll(inhabitant, ids),
                closed -> vault.open(inhabitant, closed).map(text -> ContactPerson.in(text, json)));
    }

    private static Set<String> keys(Dossier dossier, Set<String> noteIds) {
        var contacts = dossier.handovers().stream()
                .map(Handover::contactPerson)
                .flatMap(Stream::ofNullable)
                .map(Sealed::value);
        return Stream.concat(contacts, noteIds.stream()).collect(toUnmodifiableSet());
    }

    private static Set<String> noteIds(Dossier dossier) {
        return dossier.handovers().stream().flatMap(NoteOpener::noteIds).collect(toUnmodifiableSet());
    }

    private static Stream<String> noteIds(Handover handover) {
        var questions =
                Stream.of(Optional.ofNullable(handover.questionNote()), Optional.ofNullable(handover.answerNote()));
        var items = handover.payload().stream().map(PayloadItem::note).map(Optional::ofNullable);
        return Stream.concat(questions, items).flatMap(Optional::stream);
    }
}
