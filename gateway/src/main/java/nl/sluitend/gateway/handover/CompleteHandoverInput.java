package nl.sluitend.gateway.handover;

import java.time.LocalDate;
import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.handover.CompleteHandover;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;

record CompleteHandoverInput(
        String inhabitant,
        @Nullable Integer seenVersion,
        String handover,
        LocalDate from,
        @Nullable String agreement) implements DossierInput {

    CompleteHandover asCommand(@Nullable AgreementTerms terms, Decision decision) {
        return new CompleteHandover(new InhabitantId(inhabitant), new HandoverId(handover), from, terms, decision);
    }
}
