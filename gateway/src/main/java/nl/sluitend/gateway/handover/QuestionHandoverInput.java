package nl.sluitend.gateway.handover;

import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.QuestionHandover;
import nl.sluitend.kernel.handover.QuestionTopic;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;

record QuestionHandoverInput(
        String inhabitant,
        @Nullable Integer seenVersion,
        String handover,
        QuestionTopic topic,
        @Nullable String text) implements DossierInput {

    QuestionHandover asCommand(@Nullable String note, Decision decision) {
        return new QuestionHandover(new InhabitantId(inhabitant), new HandoverId(handover), topic, note, decision);
    }
}
