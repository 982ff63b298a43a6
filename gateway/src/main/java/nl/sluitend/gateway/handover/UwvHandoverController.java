package nl.sluitend.gateway.handover;

import java.util.UUID;
import nl.sluitend.gateway.agreement.Agreements;
import nl.sluitend.gateway.dossier.DossierPayload;
import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.gateway.organisation.Municipalities;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.handover.HandoverId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** UWV's side of a handover, with the inhabitant. */
@Controller
class UwvHandoverController {

    private final Dossiers dossiers;
    private final NoteSealer sealer;
    private final Agreements agreements;
    private final Municipalities municipalities;

    UwvHandoverController(Dossiers dossiers, NoteSealer sealer, Agreements agreements, Municipalities municipalities) {
        this.dossiers = dossiers;
        this.sealer = sealer;
        this.agreements = agreements;
        this.municipalities = municipalities;
    }

    @MutationMapping
    DossierPayload prepareHandover(@Argument PrepareHandoverInput input, Caller caller) {
        var handover = new HandoverId(UUID.randomUUID().toString());
        var kept = sealer.of(input.inhabitant());
        return kept.after(dossiers.decideOnceKnown(
                caller, input, handover.value(), decision -> input.asCommand(handover, kept::keepIfAny, decision)));
    }

    @MutationMapping
    DossierPayload reviewPayload(@Argument ReviewPayloadInput input, Caller caller) {
        return dossiers.decide(caller, input, input::asCommand);
    }

    @MutationMapping
    DossierPayload handOverFromWW(@Argument HandOverFromWWInput input, Caller caller) {
        return dossiers.decideOnceKnown(caller, input, null, decision -> {
            municipalities.known(input.municipality());
            return input.asCommand(agreements.terms(input.agreement()), decision);
        });
    }

    @MutationMapping
    DossierPayload answerQuestion(@Argument AnswerQuestionInput input, Caller caller) {
        var kept = sealer.of(input.inhabitant());
        return kept.after(dossiers.decideOnceKnown(
                caller, input, null, decision -> input.asCommand(kept.keep(input.text()), decision)));
    }

    @MutationMapping
    DossierPayload withdrawHandover(@Argument WithdrawHandoverInput input, Caller caller) {
        return dossiers.decide(caller, input, input::asCommand);
    }
}
