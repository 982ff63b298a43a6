package nl.sluitend.benchmark.growth;

import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.wwcase.AnswerInvitation;
import nl.sluitend.kernel.wwcase.Availability;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.InviteInhabitant;
import nl.sluitend.kernel.wwcase.RecordContactAttempt;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.ReviseWwEndDate;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwPeriod;

/** What UWV does: it reports the case, corrects its last day, flags it, tries to reach the person and invites. */
final class UnderWw {

    static final InhabitantId PERSON = new InhabitantId(Placeholder.INHABITANT.words());
    static final WwCaseId CASE = new WwCaseId(Placeholder.WW_CASE.words());
    static final Residence HOME = new Residence(Placeholder.MUNICIPALITY.words(), ResidenceGround.RESIDENCE);

    private static final PersonalDetails DETAILS = new PersonalDetails(
            sealed(Placeholder.NAME),
            sealed(Placeholder.BIRTH_DATE),
            sealed(Placeholder.CONTACT),
            AgeBand.FROM_27_TO_49);
    private static final WorkHistory HISTORY =
            new WorkHistory(32, "0421", "MBO", List.of("nl:B2"), List.of("WORK_SCAN"), Availability.UNKNOWN);
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final int WINDOW = 180;
    private static final int WW_DAYS = 730;

    private final Life life;
    private LocalDate lastDay;

    UnderWw(Life life) {
        this.life = life;
        this.lastDay = life.today().plusDays(life.between(20, WINDOW - 30));
    }

    LocalDate lastDay() {
        return lastDay;
    }

    /** Up to an accepted invitation; false when the history ends before. */
    boolean invited() {
        life.decide(LifeCallers.FEED, this::asserted);
        return corrected()
                && flagged()
                && attempted(life.between(1, 6))
                && life.happens(70)
                && life.after(1)
                && answered();
    }

    private RecordWwCase asserted(Decision decision) {
        return new RecordWwCase(
                PERSON,
                CASE,
                sealed(Placeholder.REFERENCE),
                DETAILS,
                HOME,
                period(),
                HISTORY,
                DETAILS.ageBand(),
                decision);
    }

    private boolean corrected() {
        boolean goesOn = life.after(3);
        for (int times = life.between(0, 3); goesOn && times > 0; times--) {
            lastDay = lastDay.plusDays(life.between(-3, 5));
            life.decide(
                    LifeCallers.ADVISER,
                    decision -> new ReviseWwEndDate(PERSON, CASE, period(), DETAILS.ageBand(), decision));
            goesOn = life.after(2);
        }
        return goesOn;
    }

    private boolean flagged() {
        life.decide(LifeCallers.ADVISER, decision -> new FlagExpiringWw(PERSON, CASE, WINDOW, decision));
        return life.after(1);
    }

    boolean attempted(int times) {
        boolean goesOn = true;
        for (int attempt = 0; goesOn && attempt < times; attempt++) {
            var channel = CHANNELS.get(attempt % CHANNELS.size());
            life.decide(LifeCallers.ADVISER, decision -> new RecordContactAttempt(PERSON, CASE, channel, decision));
            goesOn = life.after(1);
        }
        return goesOn;
    }

    private boolean answered() {
        life.decide(LifeCallers.ADVISER, decision -> new InviteInhabitant(PERSON, CASE, Channel.PORTAL, decision));
        if (!life.after(2)) {
            return false;
        }
        boolean accepts = life.happens(85);
        life.decide(LifeCallers.INHABITANT, decision -> new AnswerInvitation(PERSON, CASE, accepts, decision));
        return accepts && life.after(1);
    }

    private WwPeriod period() {
        return new WwPeriod(
                lastDay.minusDays(WW_DAYS),
                lastDay,
                EndGround.DURATION_ELAPSED,
                Certainty.EXPECTED,
                life.today(),
                life.now());
    }

    private static Sealed sealed(Placeholder blank) {
        return new Sealed(blank.words());
    }
}
