package nl.sluitend.command.wwcase;

import static java.util.Comparator.comparing;
import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.inhabitant.InhabitantCommand;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.FlagExpiringWw;
import nl.sluitend.kernel.wwcase.FlaggedBy;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.ReviseWwEndDate;
import nl.sluitend.kernel.wwcase.WwCaseEvent;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;

/** The WW cases of one inhabitant. They are UWV's: it reports them and flags them. */
public final class WwCases {

    private final Map<String, WwCase> cases = new TreeMap<>();

    /** The case, if it is known. */
    public Optional<WwCase> find(WwCaseId wwCase) {
        return Optional.ofNullable(cases.get(wwCase.value()));
    }

    /** The case of that key; one that is not this inhabitant's is refused. */
    public WwCase known(WwCaseId wwCase) {
        return Refused.known(find(wwCase), TheWwCaseIsKnown::new);
    }

    /** Checks what UWV reports, before anything of it is recorded. */
    public void check(RecordWwCase command, CaseOwners owners) {
        var known = find(command.wwCase());
        require(
                new OnlyUwvActsOnWw(command.decision().caller()),
                new WwDoesNotEndBeforeItBegins(command.period()),
                new ADeterminationPrecedesItsMessage(command.period()),
                new AnAssertionSaysOneThing(known, command),
                new AfterDeathOrPensionNoRightRevives(known, command.period(), forGood()),
                new AfterDeathOrPensionNoRightBegins(known, command.period(), forGood()));
        if (known.isEmpty()) {
            var owner = owners.claim(
                    command.wwCase(), command.inhabitant(), command.period().assertedAt());
            require(new AReferenceBelongsToOnePerson(owner, command));
        }
    }

    /** The ending of a case after which no right is left. */
    private Optional<Course.Ending> forGood() {
        return cases.values().stream()
                .map(each -> each.course().ending())
                .filter(Objects::nonNull)
                .filter(ending -> ending.outcome().isForGood())
                .min(comparing(Course.Ending::on));
    }

    /** The other open cases. */
    List<String> openBeside(WwCaseId wwCase) {
        return cases.entrySet().stream()
                .filter(each -> each.getValue().isOpen() && !each.getKey().equals(wwCase.value()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether this very message is recorded already (I20). */
    public boolean knows(RecordWwCase command) {
        var moment = command.period().assertedAt();
        return find(command.wwCase())
                .filter(known -> known.lineOf(moment).isPresent()
                        || known.period().assertedAt().equals(moment))
                .isPresent();
    }

    /** Records a new case, or what is new of a known one; that UWV said something is recorded in any case. */
    public Effect record(RecordWwCase command) {
        var known = find(command.wwCase());
        var outcome = known.isEmpty() ? begin(command) : record(known.get(), command);
        endForGood(command.wwCase());
        return outcome;
    }

    private static Effect begin(RecordWwCase command) {
        apply(WwEvents.registered(command));
        return Effect.NEW;
    }

    /** Late news of somebody who died, or has a state pension, also ends a case that was over by then (WW 19). */
    private void endForGood(WwCaseId wwCase) {
        if (find(wwCase).filter(WwCase::isOpen).isPresent()) {
            forGood().ifPresent(ending -> apply(ending.of(wwCase)));
        }
    }

    private static Effect record(WwCase known, RecordWwCase command) {
        boolean isHistoryNew = command.period().assertedAt().isAfter(known.historyFrom())
                && !command.history().saysTheSameAs(known.history());
        boolean isPeriodNew = command.period().isNewsAfter(known.period());
        if (isPeriodNew) {
            revise(known, command.wwCase(), WwEvents.revised(command), command);
        } else {
            apply(WwEvents.asserted(command));
        }
        if (isHistoryNew) {
            apply(WwEvents.historyRevised(command));
        }
        return isPeriodNew || isHistoryNew ? Effect.CHANGED : Effect.UNCHANGED;
    }

    /** An adviser corrects the days of a case. */
    public void revise(ReviseWwEndDate command) {
        var known = known(command.wwCase());
        require(
                new OnlyUwvActsOnWw(command.decision().caller()),
                new WwDoesNotEndBeforeItBegins(command.period()),
                new ALaterAssertionIsNotOverruled(known, command.period()),
                new AfterDeathOrPensionNoRightRevives(Optional.of(known), command.period(), forGood()),
                new AfterDeathOrPensionNoRightBegins(Optional.of(known), command.period(), forGood()));
        revise(known, command.wwCase(), WwEvents.revised(command), command);
        endForGood(command.wwCase());
    }

    /** UWV's latest determination decides whether the right runs on after the outcome, in any order of messages. */
    private static void revise(WwCase known, WwCaseId wwCase, WwEndDateRevised said, InhabitantCommand command) {
        var period = WwEvents.period(said);
        apply(said);
        Revival.of(known, period)
                .map(again -> again.event(wwCase, command.decision().today()))
                .ifPresent(AggregateLifecycle::apply);
        Revival.undone(known, period).map(ending -> ending.of(wwCase)).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    Effect decide(FlagExpiringWw command) {
        var decision = command.decision();
        var wwCase = known(command.wwCase());
        require(
                new OnlyUwvActsOnWw(decision.caller()),
                new TheWwCaseIsOpen(wwCase),
                new WwEndsWithinTheSignalWindow(wwCase, decision.today(), command.signalWindow()));
        if (wwCase.flagged()) {
            return Effect.UNCHANGED;
        }
        var by = decision.caller().is(Role.SYSTEM) ? FlaggedBy.DAILY_RUN : FlaggedBy.ADVISER;
        apply(new ExpiringWwFlagged(
                command.wwCase().value(), by, wwCase.period().lastDay(), command.signalWindow(), decision.today()));
        return Effect.CHANGED;
    }

    @EventSourcingHandler
    void evolve(WwCaseEvent event) {
        if (event instanceof WwCaseRegistered registered) {
            cases.put(event.wwCase(), WwCase.of(registered));
        } else {
            cases.computeIfPresent(event.wwCase(), (_, known) -> known.evolve(event));
        }
    }
}
