package nl.sluitend.command.wwcase;

import java.time.LocalDate;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WorkHistoryRevised;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwPeriod;

/** What UWV asserts, between the values of a command and the plain fields of an event. */
final class Assertions {

    private Assertions() {}

    static WwCaseRegistered registered(RecordWwCase command) {
        var period = command.period();
        var history = command.history();
        return new WwCaseRegistered(
                command.wwCase().value(),
                command.caseReference(),
                period.firstDay(),
                period.lastDay(),
                period.ground(),
                period.certainty(),
                period.assertedAt(),
                history.hoursPerWeek(),
                history.occupation(),
                history.education(),
                history.languages(),
                history.support(),
                command.decision().today());
    }

    static WwEndDateRevised revised(WwCaseId wwCase, WwPeriod period, LocalDate today) {
        return new WwEndDateRevised(
                wwCase.value(),
                period.firstDay(),
                period.lastDay(),
                period.ground(),
                period.certainty(),
                period.assertedAt(),
                today);
    }

    static WorkHistoryRevised historyRevised(RecordWwCase command) {
        var history = command.history();
        return new WorkHistoryRevised(
                command.wwCase().value(),
                history.hoursPerWeek(),
                history.occupation(),
                history.education(),
                history.languages(),
                history.support(),
                command.decision().today());
    }

    static WwPeriod period(WwCaseRegistered e) {
        return new WwPeriod(e.firstDay(), e.lastDay(), e.ground(), e.certainty(), e.assertedAt());
    }

    static WwPeriod period(WwEndDateRevised e) {
        return new WwPeriod(e.firstDay(), e.lastDay(), e.ground(), e.certainty(), e.assertedAt());
    }

    static WorkHistory history(WwCaseRegistered e) {
        return new WorkHistory(e.hoursPerWeek(), e.occupation(), e.education(), e.languages(), e.support());
    }

    static WorkHistory history(WorkHistoryRevised e) {
        return new WorkHistory(e.hoursPerWeek(), e.occupation(), e.education(), e.languages(), e.support());
    }
}
