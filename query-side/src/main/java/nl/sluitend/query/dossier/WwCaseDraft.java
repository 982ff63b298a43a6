package nl.sluitend.query.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.dossier.EarlierOutcome;
import nl.sluitend.kernel.dossier.WwCase;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.WorkHistory;
import org.jspecify.annotations.Nullable;

/** A WW case while an event is applied to it: a record of many parts, of which each event touches few. */
final class WwCaseDraft {

    private final String wwCase;
    LocalDate firstDay;
    LocalDate lastDay;
    EndGround ground;
    Certainty certainty;
    LocalDate assertedOn;
    Instant assertedAt;

    @Nullable
    AgeBand ageBand;

    @Nullable
    WorkHistory history;

    @Nullable
    LocalDate flaggedOn;

    @Nullable
    Integer signalWindow;

    @Nullable
    LocalDate invitedOn;

    @Nullable
    Channel invitedBy;

    @Nullable
    Boolean invitationAccepted;

    @Nullable
    Boolean answeredInPerson;

    int contactAttempts;

    @Nullable
    Outcome outcome;

    @Nullable
    LocalDate outcomeOn;

    @Nullable
    Evidence evidence;

    List<EarlierOutcome> earlier;

    WwCaseDraft(WwCase known) {
        wwCase = known.wwCase();
        firstDay = known.firstDay();
        lastDay = known.lastDay();
        ground = known.ground();
        certainty = known.certainty();
        assertedOn = known.assertedOn();
        assertedAt = known.assertedAt();
        ageBand = known.ageBand();
        history = known.history();
        flaggedOn = known.flaggedOn();
        signalWindow = known.signalWindow();
        invitedOn = known.invitedOn();
        invitedBy = known.invitedBy();
        invitationAccepted = known.invitationAccepted();
        answeredInPerson = known.answeredInPerson();
        contactAttempts = known.contactAttempts();
        outcome = known.outcome();
        outcomeOn = known.outcomeOn();
        evidence = known.evidence();
        earlier = known.earlier();
    }

    /** As before it was signalled. */
    void unsignal() {
        flaggedOn = null;
        signalWindow = null;
    }

    /** As before anybody was invited. */
    void uninvite() {
        invitedOn = null;
        invitedBy = null;
        invitationAccepted = null;
        answeredInPerson = null;
    }

    WwCase done() {
        return new WwCase(
                wwCase,
                firstDay,
                lastDay,
                ground,
                certainty,
                assertedOn,
                assertedAt,
                ageBand,
                history,
                flaggedOn,
                signalWindow,
                invitedOn,
                invitedBy,
                invitationAccepted,
                answeredInPerson,
                contactAttempts,
                outcome,
                outcomeOn,
                evidence,
                earlier);
    }
}
