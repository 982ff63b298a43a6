package nl.sluitend.gateway.handover;

import static nl.sluitend.kernel.rule.Refused.require;

import java.time.LocalDate;
import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.handover.AcceptHandover;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;

record AcceptHandoverInput(
        String inhabitant,
        @Nullable Integer seenVersion,
        String handover,
        @Nullable ContactPerson contactPerson,
        LocalDate firstContactOn)
        implements DossierInput {

    /** The contact person, if there is one with a telephone number. */
    @Nullable
    ContactPerson toBeCalled() {
        require(new TheContactPersonCanBeCalled(contactPerson));
        return contactPerson;
    }

    AcceptHandover asCommand(@Nullable Sealed contact, Decision decision) {
        return new AcceptHandover(
                new InhabitantId(inhabitant), new HandoverId(handover), contact, firstContactOn, decision);
    }
}
