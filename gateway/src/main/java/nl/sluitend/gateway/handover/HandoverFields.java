package nl.sluitend.gateway.handover;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Optional;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.handover.PayloadItem;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The texts and the contact person of a handover, opened once per dossier and only when somebody asks. */
@Controller
class HandoverFields {

    private final Openings openings;

    HandoverFields(Openings openings) {
        this.openings = openings;
    }

    @SchemaMapping
    List<Handover> handovers(Dossier dossier, GraphQLContext request) {
        request.computeIfAbsent("drawer", _ -> new Drawer()).put(openings.of(dossier));
        return dossier.handovers();
    }

    @SchemaMapping
    @Nullable String questionText(Handover handover, @ContextValue Drawer drawer) {
        return drawer.note(handover.questionNote());
    }

    @SchemaMapping
    @Nullable String answerText(Handover handover, @ContextValue Drawer drawer) {
        return drawer.note(handover.answerNote());
    }

    @SchemaMapping
    @Nullable ContactPerson contactPerson(Handover handover, @ContextValue Drawer drawer) {
        return Optional.ofNullable(handover.contactPerson())
                .flatMap(drawer::contactPerson)
                .orElse(null);
    }

    @SchemaMapping
    @Nullable String text(PayloadItem item, @ContextValue Drawer drawer) {
        return drawer.note(item.note());
    }

    @SchemaMapping
    boolean required(PayloadItem item) {
        return item.field().isRequired();
    }
}
