package nl.sluitend.benchmark.growth;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.agreement.AgreementKind;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.calendar.WorkingDays;
import nl.sluitend.kernel.handover.AcceptHandover;
import nl.sluitend.kernel.handover.CompleteHandover;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandOverFromWW;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.LegalGround;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.PayloadItem;
import nl.sluitend.kernel.handover.PrepareHandover;
import nl.sluitend.kernel.handover.RecordWarmMeeting;
import nl.sluitend.kernel.handover.ReviewPayload;
import nl.sluitend.kernel.privacy.Sealed;

/** From UWV to the municipality: prepared, seen, offered, accepted, met, transferred under early takeover. */
final class HandedOver {

    private static final HandoverId HANDOVER = new HandoverId(Placeholder.HANDOVER.words());
    private static final LocalDate AGREED = LocalDate.of(2020, 1, 1);
    private static final AgreementTerms EARLY_TAKEOVER = new AgreementTerms(
            Placeholder.AGREEMENT.words(),
            Placeholder.MUNICIPALITY.words(),
            AgreementKind.EARLY_TAKEOVER,
            AGREED,
            null);
    private static final List<PayloadItem> PAYLOAD = List.of(
            new PayloadItem(PayloadField.CONTACT, null),
            new PayloadItem(PayloadField.WW_END, null),
            new PayloadItem(PayloadField.EDUCATION, null),
            new PayloadItem(PayloadField.NEXT_STEP, null));

    private final Life life;

    HandedOver(Life life) {
        this.life = life;
    }

    boolean transferred() {
        return prepared() && reviewed() && offered() && accepted() && met();
    }

    private boolean prepared() {
        life.decide(
                LifeCallers.ADVISER,
                decision -> new PrepareHandover(UnderWw.PERSON, HANDOVER, UnderWw.CASE, PAYLOAD, decision));
        return life.after(2);
    }

    private boolean reviewed() {
        life.decide(
                LifeCallers.INHABITANT,
                decision -> new ReviewPayload(UnderWw.PERSON, HANDOVER, Set.of(PayloadField.EDUCATION), decision));
        return life.after(1);
    }

    private boolean offered() {
        var ground = new LegalGround(GroundKind.ACCEPTED_INVITATION, null);
        life.decide(
                LifeCallers.ADVISER,
                decision -> new HandOverFromWW(UnderWw.PERSON, HANDOVER, UnderWw.HOME, ground, decision));
        return life.after(life.between(1, 12));
    }

    private boolean accepted() {
        var contact = WorkingDays.after(life.today(), 5);
        life.decide(
                LifeCallers.CASEWORKER,
                decision -> new AcceptHandover(
                        UnderWw.PERSON, HANDOVER, new Sealed(Placeholder.CONTACT_PERSON.words()), contact, decision));
        return life.after(7);
    }

    private boolean met() {
        life.decide(
                LifeCallers.CASEWORKER,
                decision -> new RecordWarmMeeting(UnderWw.PERSON, HANDOVER, life.today(), decision));
        if (!life.after(2)) {
            return false;
        }
        life.decide(
                LifeCallers.CASEWORKER,
                decision -> new CompleteHandover(UnderWw.PERSON, HANDOVER, life.today(), EARLY_TAKEOVER, decision));
        return life.after(3);
    }
}
