package nl.sluitend.command.wwcase;

import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.wwcase.AssertedLine;
import nl.sluitend.kernel.wwcase.Availability;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.ReviseWwEndDate;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WorkHistoryRevised;
import nl.sluitend.kernel.wwcase.WwCaseAsserted;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwCaseRegisteredBuilder;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwPeriod;
import org.jspecify.annotations.Nullable;

/** Converts what UWV asserts between the values of a command and the plain fields of an event. */
final class WwEvents {

    private WwEvents() {}

    static WwCaseRegistered registered(RecordWwCase command) {
        var event = WwCaseRegisteredBuilder.builder()
                .wwCase(command.wwCase().value())
                .caseReference(command.caseReference())
                .ageBand(command.ageBand())
                .line(command.line())
                .occurredOn(command.decision().today());
        return with(command.history(), with(command.period(), event)).build();
    }

    private static WwCaseRegisteredBuilder with(WwPeriod period, WwCaseRegisteredBuilder event) {
        return event.firstDay(period.firstDay())
                .lastDay(period.lastDay())
                .ground(period.ground())
                .certainty(period.certainty())
                .assertedOn(period.assertedOn())
                .assertedAt(period.assertedAt());
    }

    private static WwCaseRegisteredBuilder with(WorkHistory history, WwCaseRegisteredBuilder event) {
        return event.hoursPerWeek(history.hoursPerWeek())
                .occupation(history.occupation())
                .education(history.education())
                .languages(history.languages())
                .support(history.support())
                .availableFrom(history.availability().from())
                .availableHours(history.availability().hoursPerWeek());
    }

    static WwEndDateRevised revised(RecordWwCase command) {
        return revised(command.wwCase(), command.period(), command.ageBand(), command.line(), command);
    }

    static WwEndDateRevised revised(ReviseWwEndDate command) {
        return revised(command.wwCase(), command.period(), command.ageBand(), null, command);
    }

    private static WwEndDateRevised revised(
            WwCaseId wwCase,
            WwPeriod period,
            @Nullable AgeBand ageBand,
            @Nullable AssertedLine line,
            InhabitantCommand command) {
        return new WwEndDateRevised(
                wwCase.value(),
                period.firstDay(),
                period.lastDay(),
                period.ground(),
                period.certainty(),
                period.assertedOn(),
                period.assertedAt(),
                ageBand,
                line,
                command.decision().today());
    }

    static WwCaseAsserted asserted(RecordWwCase command) {
        return new WwCaseAsserted(
                command.wwCase().value(),
                command.period().assertedAt(),
                command.period().assertedOn(),
                command.period().lastDay(),
                command.line(),
                command.decision().today());
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
                history.availability().from(),
                history.availability().hoursPerWeek(),
                command.period().assertedAt(),
                command.decision().today());
    }

    static WwPeriod period(WwCaseRegistered e) {
        return new WwPeriod(e.firstDay(), e.lastDay(), e.ground(), e.certainty(), e.assertedOn(), e.assertedAt());
    }

    static WwPeriod period(WwEndDateRevised e) {
        return new WwPeriod(e.firstDay(), e.lastDay(), e.ground(), e.certainty(), e.assertedOn(), e.assertedAt());
    }

    static WorkHistory history(WwCaseRegistered e) {
        return new WorkHistory(
                e.hoursPerWeek(),
                e.occupation(),
                e.education(),
                e.languages(),
                e.support(),
                new Availability(e.availableFrom(), e.availableHours()));
    }

    static WorkHistory history(WorkHistoryRevised e) {
        return new WorkHistory(
                e.hoursPerWeek(),
                e.occupation(),
                e.education(),
                e.languages(),
                e.support(),
                new Availability(e.availableFrom(), e.availableHours()));
    }
}
