package nl.sluitend.gateway.handover;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.handover.PayloadItem;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
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
    DataFetcherResult<List<Handover>> handovers(Dossier dossier) {
        return DataFetcherResult.<List<Handover>>newResult()
                .data(dossier.handovers())
                .localContext(GraphQLContext.of(Map.of("opened", openings.of(dossier))))
                .build();
    }

    @SchemaMapping
    @Nullable
    String questionText(Handover handover, @LocalContextValue Opened opened) {
        return opened.note(handover.questionNote());
    }

    @SchemaMapping
    @Nullable
    String answerText(Handover handover, @LocalContextValue Opened opened) {
        return opened.note(handover.answerNote());
    }

    @SchemaMapping
    @Nullable
    ContactPerson contactPerson(Handover handover, @LocalContextValue Opened opened) {
        return Optional.ofNullable(handover.contactPerson())
                .flatMap(opened::contactPerson)
                .orElse(null);
    }

    @SchemaMapping
    @Nullable
    String text(PayloadItem item, @LocalContextValue Opened opened) {
        return opened.note(item.note());
    }

    @SchemaMapping
    boolean required(PayloadItem item) {
        return item.field().isRequired();
    }
}
