package nl.sluitend.query.dossier;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.PayloadItem;
import nl.sluitend.kernel.handover.QuestionTopic;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.privacy.Sealed;
import org.jspecify.annotations.Nullable;

/** A handover while an event is applied to it: a record of many parts, of which each event touches few. */
final class HandoverDraft {

    private final String handover;
    private final String wwCase;
    HandoverState state;
    List<PayloadItem> payload;
    boolean reviewed;
    List<PayloadField> struck;

    @Nullable
    String municipality;

    @Nullable
    GroundKind ground;

    @Nullable
    LocalDate offeredOn;

    int round;

    @Nullable
    LocalDate questionedOn;

    int pausedDays;

    @Nullable
    QuestionTopic question;

    @Nullable
    String questionNote;

    @Nullable
    String answerNote;

    @Nullable
    LocalDate acceptedOn;

    @Nullable
    Sealed contactPerson;

    @Nullable
    LocalDate firstContactOn;

    @Nullable
    RejectionReason rejection;

    @Nullable
    PayloadField missing;

    @Nullable
    WithdrawalReason withdrawal;

    @Nullable
    LocalDate metOn;

    @Nullable
    LocalDate transferredFrom;

    HandoverDraft(Handover known) {
        handover = known.handover();
        wwCase = known.wwCase();
        state = known.state();
        payload = known.payload();
        reviewed = known.reviewed();
        struck = known.struck();
        municipality = known.municipality();
        ground = known.ground();
        offeredOn = known.offeredOn();
        round = known.round();
        questionedOn = known.questionedOn();
        pausedDays = known.pausedDays();
        question = known.question();
        questionNote = known.questionNote();
        answerNote = known.answerNote();
        acceptedOn = known.acceptedOn();
        contactPerson = known.contactPerson();
        firstContactOn = known.firstContactOn();
        rejection = known.rejection();
        missing = known.missing();
        withdrawal = known.withdrawal();
        metOn = known.metOn();
        transferredFrom = known.transferredFrom();
    }

    /** Before anything happened to it. */
    HandoverDraft(String handover, String wwCase) {
        this.handover = handover;
        this.wwCase = wwCase;
        state = HandoverState.PREPARED;
        payload = List.of();
        struck = List.of();
    }

    Handover done() {
        return new Handover(
                handover,
                wwCase,
                state,
                payload,
                reviewed,
                struck,
                municipality,
                ground,
                offeredOn,
                round,
                questionedOn,
                pausedDays,
                question,
                questionNote,
                answerNote,
                acceptedOn,
                contactPerson,
                firstContactOn,
                rejection,
                missing,
                withdrawal,
                metOn,
                transferredFrom);
    }
}
