package nl.sluitend.gateway.wwcase;

import nl.sluitend.gateway.dossier.DossierPayload;
import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.kernel.decision.Caller;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What is decided about a WW case. */
@Controller
class WwCaseController {

    private final Dossiers dossiers;
    private final int signalWindow;

    WwCaseController(Dossiers dossiers, @Value("${sluitend.signal-window-days:180}") int signalWindow) {
        this.dossiers = dossiers;
        this.signalWindow = signalWindow;
    }

    @MutationMapping
    DossierPayload reviseWwEndDate(@Argument ReviseWwEndDateInput input, Caller caller) {
        return dossiers.decide(caller, input, input::asCommand);
    }

    @MutationMapping
    DossierPayload flagExpiringWw(@Argument FlagExpiringWwInput input, Caller caller) {
        return dossiers.decide(caller, input, decision -> input.asCommand(signalWindow, decision));
    }

    @MutationMapping
    DossierPayload inviteInhabitant(@Argument InviteInhabitantInput input, Caller caller) {
        return dossiers.decide(caller, input, input::asCommand);
    }

    @MutationMapping
    DossierPayload answerInvitation(@Argument AnswerInvitationInput input, Caller caller) {
        return dossiers.decide(caller, input, input::asCommand);
    }

    @MutationMapping
    DossierPayload recordContactAttempt(@Argument RecordContactAttemptInput input, Caller caller) {
        return dossiers.decide(caller, input, input::asCommand);
    }

    @MutationMapping
    DossierPayload recordOutcome(@Argument RecordOutcomeInput input, Caller caller) {
        return dossiers.decide(caller, input, input::asCommand);
    }
}
