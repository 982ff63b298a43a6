package nl.sluitend.gateway.handover;

import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandOverFromWW;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.LegalGround;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;

record HandOverFromWWInput(
        String inhabitant,
        @Nullable Integer seenVersion,
        String handover,
        String municipality,
        ResidenceGround residenceGround,
        GroundKind ground,
        @Nullable String agreement)
        implements DossierInput {

    HandOverFromWW asCommand(@Nullable AgreementTerms terms, Decision decision) {
        return new HandOverFromWW(
                new InhabitantId(inhabitant),
                new HandoverId(handover),
                new Residence(municipality, residenceGround),
                new LegalGround(ground, terms),
                decision);
    }
}
