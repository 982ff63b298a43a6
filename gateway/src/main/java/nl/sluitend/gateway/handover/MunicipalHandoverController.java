package nl.sluitend.gateway.handover;

import nl.sluitend.gateway.catalogue.Catalogue;
import nl.sluitend.gateway.dossier.DossierPayload;
import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.kernel.agreement.Agreement;
import nl.sluitend.kernel.decision.Caller;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The municipality's side of a handover, and the meeting of both. */
@Controller
class MunicipalHandoverController {

    private final Dossiers dossiers;
    private final NoteSealer sealer;
    private final Catalogue<Agreement> agreements;

    MunicipalHandoverController(Dossiers dossiers, NoteSealer sealer, Catalogue<Agreement> agreements) {
        this.dossiers = dossiers;
        this.sealer = sealer;
        this.agreements = agreements;
    }

    @MutationMapping
    DossierPayload questionHandover(@Argument QuestionHandoverInput input, Caller caller) {
        var kept = sealer.of(input.inhabitant());
        return kept.after(dossiers.decideOnceKnown(
                caller, input, null, decision -> input.asCommand(kept.keepIfAny(input.text()), decision)));
    }

    @MutationMapping
    DossierPayload acceptHandover(@Argument AcceptHandoverInput input, Caller caller) {
        return dossiers.decideOnceKnown(
                caller,
                input,
                null,
                decision -> input.asCommand(sealer.seal(input.inhabitant(), input.toBeCalled()), decision));
    }

    @MutationMapping
    DossierPayload rejectHandover(@Argument RejectHandoverInput input, Caller caller) {
        return dossiers.decide(caller, input, input::asCommand);
    }

    @MutationMapping
    DossierPayload recordWarmMeeting(@Argument RecordWarmMeetingInput input, Caller caller) {
        return dossiers.decide(caller, input, input::asCommand);
    }

    @MutationMapping
    DossierPayload completeHandover(@Argument CompleteHandoverInput input, Caller caller) {
        return dossiers.decideOnceKnown(caller, input, null, decision -> {
            var terms = agreements
                    .knownIfAny(input.agreement())
                    .map(Agreement::terms)
                    .orElse(null);
            return input.asCommand(terms, decision);
        });
    }
}
