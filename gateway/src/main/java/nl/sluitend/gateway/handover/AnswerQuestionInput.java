package nl.sluitend.gateway.handover;

import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.handover.AnswerQuestion;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;

record AnswerQuestionInput(String inhabitant, @Nullable Integer seenVersion, String handover, String text)
        implements DossierInput {

    AnswerQuestion asCommand(String note, Decision decision) {
        return new AnswerQuestion(new InhabitantId(inhabitant), new HandoverId(handover), note, decision);
    }
}
