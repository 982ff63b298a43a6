package nl.sluitend.gateway.handover;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Optional;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.PayloadItem;
import nl.sluitend.kernel.handover.ResponseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The texts and the contact person of a handover, decrypted once per dossier and only when they are asked for. */
@Controller
class HandoverFields {

    private final NoteOpener opener;
    private final Decisions decisions;

    HandoverFields(NoteOpener opener, Decisions decisions) {
        this.opener = opener;
        this.decisions = decisions;
    }

    @SchemaMapping
    List<Handover> handovers(Dossier dossier, GraphQLContext request) {
        request.computeIfAbsent("notes", _ -> new NotesOfRequest()).put(opener.of(dossier));
        return dossier.handovers();
    }

    @SchemaMapping
    @Nullable
    String questionText(Handover handover, @ContextValue NotesOfRequest notes) {
        return notes.note(handover.questionNote());
    }

    @SchemaMapping
    @Nullable
    String answerText(Handover handover, @ContextValue NotesOfRequest notes) {
        return notes.note(handover.answerNote());
    }

    @SchemaMapping
    @Nullable
    ContactPerson contactPerson(Handover handover, @ContextValue NotesOfRequest notes) {
        return Optional.ofNullable(handover.contactPerson())
                .flatMap(notes::contactPerson)
                .orElse(null);
    }

    @SchemaMapping
    @Nullable
    String text(PayloadItem item, @ContextValue NotesOfRequest notes) {
        return notes.note(item.note());
    }

    @SchemaMapping
    @Nullable
    ResponseClock clock(Handover handover) {
        var since = handover.offeredOn();
        return since == null || !handover.state().awaitsAnAnswer()
                ? null
                : ResponseClock.on(decisions.today(), since, handover.pausedDays(), handover.questionedOn());
    }

    @SchemaMapping
    boolean required(PayloadItem item) {
        return item.field().isRequired();
    }
}
