package nl.sluitend.gateway.wwcase;

import nl.sluitend.gateway.dossier.DossierPayload;
import nl.sluitend.gateway.dossier.Dossiers;
import nl.sluitend.gateway.inhabitant.Ages;
import nl.sluitend.gateway.inhabitant.People;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.inhabitant.AgeBand;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What is decided about a WW case. */
@Controller
@EnableConfigurationProperties(SignalWindow.class)
class WwCaseController {

    private final Dossiers dossiers;
    private final People people;
    private final Ages ages;
    private final int signalWindow;

    WwCaseController(Dossiers dossiers, People people, Ages ages, SignalWindow window) {
        this.dossiers = dossiers;
        this.people = people;
        this.ages = ages;
        signalWindow = window.signalWindowDays();
    }

    @MutationMapping
    DossierPayload reviseWwEndDate(@Argument ReviseWwEndDateInput input, Caller caller) {
        return dossiers.decideOnceKnown(caller, input, null, decision -> {
            ages.requireWw(input.firstDay(), input.lastDay(), input.ground(), input.inhabitant(), caller);
            return input.asCommand(ageAfter(input, caller), decision);
        });
    }

    /** The age band on the first day without WW. */
    private @Nullable AgeBand ageAfter(ReviseWwEndDateInput input, Caller caller) {
        return people.bandOn(input.lastDay().plusDays(1), input.inhabitant(), caller)
                .orElse(null);
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
        return dossiers.decideOnceKnown(caller, input, null, decision -> {
            ages.requireOutcome(input.outcome(), input.on(), input.inhabitant(), caller);
            return input.asCommand(decision);
        });
    }
}
