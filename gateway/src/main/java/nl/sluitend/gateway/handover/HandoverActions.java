package nl.sluitend.gateway.handover;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.gateway.dossier.PossibleAction;
import nl.sluitend.gateway.dossier.PossibleActions;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.handover.AcceptHandover;
import nl.sluitend.kernel.handover.AnswerQuestion;
import nl.sluitend.kernel.handover.CompleteHandover;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandOverFromWW;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.LegalGround;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.PayloadItem;
import nl.sluitend.kernel.handover.PrepareHandover;
import nl.sluitend.kernel.handover.QuestionHandover;
import nl.sluitend.kernel.handover.QuestionTopic;
import nl.sluitend.kernel.handover.RecordWarmMeeting;
import nl.sluitend.kernel.handover.RejectHandover;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.handover.ReviewPayload;
import nl.sluitend.kernel.handover.WithdrawHandover;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.WwCase;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What can be decided about each handover that is not over, and about each case that could have another one. */
@Component
@Order(2)
class HandoverActions implements PossibleActions {

    private static final String NOTE = "";

    /** What every handover sends. */
    private static final List<PayloadItem> REQUIRED = Arrays.stream(PayloadField.values())
            .filter(PayloadField::isRequired)
            .map(field -> new PayloadItem(field, null))
            .toList();

    @Override
    public Stream<PossibleAction> on(Dossier dossier, Decision decision) {
        var inhabitant = new InhabitantId(dossier.inhabitant());
        return Stream.concat(
                preparing(dossier, inhabitant, decision),
                dossier.handovers().stream()
                        .filter(handover -> handover.state().isOpen())
                        .flatMap(each -> commands(inhabitant, each, dossier.municipality(), decision)
                                .map(command -> PossibleAction.of(each.handover(), command))));
    }

    private static Stream<PossibleAction> preparing(Dossier dossier, InhabitantId inhabitant, Decision decision) {
        var underway = underway(dossier);
        return dossier.wwCases().stream()
                .map(WwCase::wwCase)
                .filter(wwCase -> !underway.contains(wwCase))
                .map(wwCase -> PossibleAction.of(
                        wwCase,
                        new PrepareHandover(
                                inhabitant, new HandoverId("new"), new WwCaseId(wwCase), REQUIRED, decision)));
    }

    private static Set<String> underway(Dossier dossier) {
        return dossier.handovers().stream()
                .filter(handover -> handover.state().isOpen() && handover.state() != HandoverState.TRANSFERRED)
                .map(Handover::wwCase)
                .collect(toUnmodifiableSet());
    }

    private static Stream<InhabitantCommand> commands(
            InhabitantId inhabitant, Handover handover, String municipality, Decision decision) {
        var key = new HandoverId(handover.handover());
        var today = decision.today();
        var to = new Residence(municipality, ResidenceGround.RESIDENCE);
        var law = new LegalGround(GroundKind.BY_LAW, null);
        return Stream.of(
                new ReviewPayload(inhabitant, key, Set.of(), decision),
                new HandOverFromWW(inhabitant, key, to, law, decision),
                new AnswerQuestion(inhabitant, key, NOTE, decision),
                new AcceptHandover(inhabitant, key, null, today, decision),
                new QuestionHandover(inhabitant, key, QuestionTopic.CONTACT, null, decision),
                new RejectHandover(inhabitant, key, RejectionReason.NOT_RESIDENT, null, decision),
                new RecordWarmMeeting(inhabitant, key, today, decision),
                new CompleteHandover(inhabitant, key, today, null, decision),
                new WithdrawHandover(inhabitant, key, WithdrawalReason.ENTERED_BY_MISTAKE, decision));
    }
}
