package nl.sluitend.gateway.handover;

import java.util.UUID;
import nl.sluitend.gateway.catalogue.Catalogue;
import nl.sluitend.gateway.dossier.DossierPayload;
import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.gateway.organisation.Municipalities;
import nl.sluitend.kernel.agreement.Agreement;
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
    private final Catalogue<Agreement> agreements;
    private final Municipalities municipalities;

    UwvHandoverController(
            Dossiers dossiers, NoteSealer sealer, Catalogue<Agreement> agreements, Municipalities municipalities) {
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
            var terms = agreements
                    .knownIfAny(input.agreement())
                    .map(Agreement::terms)
                    .orElse(null);
            return input.asCommand(terms, decision);
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
