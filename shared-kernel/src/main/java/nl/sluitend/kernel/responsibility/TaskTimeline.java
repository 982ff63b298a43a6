package nl.sluitend.kernel.responsibility;

import static java.util.Comparator.comparing;
import static nl.sluitend.kernel.organisation.Body.SVB;
import static nl.sluitend.kernel.organisation.Body.UWV;
import static nl.sluitend.kernel.responsibility.Holding.duty;
import static nl.sluitend.kernel.responsibility.Holding.none;
import static nl.sluitend.kernel.responsibility.Holding.power;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.wwcase.Outcome;

/**
 * Answers, for every day and every task, who has it: exactly one answer, never unknown, never two (R1, I1). A total
 * function of the recorded facts. Source: PW 7, 7a, 40, 47a; SUWI 30a.
 *
 * @param facts what is recorded
 */
public record TaskTimeline(Facts facts) {

    /** Who has the task on that day. */
    public Holding on(LocalDate day, Task task) {
        var holding = decided(day, task);
        return isByAnotherCase(holding, day, task) ? holding.withoutReason() : holding;
    }

    private boolean isByAnotherCase(Holding holding, LocalDate day, Task task) {
        return holding.reason().isOfACase()
                && OtherCases.areIn(facts)
                && !holding.equals(new TaskTimeline(OtherCases.without(facts)).decided(day, task));
    }

    private Holding decided(LocalDate day, Task task) {
        return beyondAllTasks(day).orElseGet(() -> switch (task) {
            case REINTEGRATION -> reintegration(day);
            case INCOME -> income(day);
            case INTEGRATION -> integration(day);
        });
    }

    /** The spans of days on which the task does not move, without a gap, from the first day known. */
    public List<TaskSpan> spans(Task task) {
        var spans = new ArrayList<TaskSpan>();
        for (var day : turningDays()) {
            var holding = on(day, task);
            if (spans.isEmpty() || !spans.getLast().holding().equals(holding)) {
                closeLast(spans, day);
                spans.add(new TaskSpan(task, day, null, holding));
            }
        }
        return List.copyOf(spans);
    }

    private static void closeLast(List<TaskSpan> spans, LocalDate next) {
        if (!spans.isEmpty()) {
            var last = spans.removeLast();
            spans.add(new TaskSpan(last.task(), last.from(), next.minusDays(1), last.holding()));
        }
    }

    /** The days on which an answer can change, without the first day of a case that the reader does not know. */
    SortedSet<LocalDate> turningDays() {
        var days = new TurningDays(facts).all();
        return OtherCases.areIn(facts) && !facts.residences().isEmpty()
                ? days.tailSet(facts.residences().getFirst().from())
                : days;
    }

    private Optional<Holding> beyondAllTasks(LocalDate day) {
        if (turns().died(day)) {
            return Optional.of(none(Reason.DECEASED));
        }
        if (turns().on(day).filter(Outcome.MOVED_ABROAD::equals).isPresent()) {
            return Optional.of(none(Reason.ANOTHER_COUNTRY));
        }
        return residence(day).isEmpty() ? Optional.of(none(Reason.BEFORE_FIRST_FACT)) : Optional.empty();
    }

    private Holding reintegration(LocalDate day) {
        var taken = takeover(day);
        if (withWw(day)) {
            return taken.map(fact -> duty(fact.municipality(), Reason.EARLY_TAKEOVER))
                    .orElseGet(() -> duty(UWV, Reason.WW));
        }
        return turns().on(day).map(outcome -> reintegrationAfter(outcome, day)).orElseGet(() -> byOrigin(day));
    }

    private Holding reintegrationAfter(Outcome outcome, LocalDate day) {
        return switch (outcome) {
            case PLACED, SELF_FOUND_WORK, SELF_EMPLOYED -> none(Reason.AT_WORK);
            case EDUCATION -> none(Reason.IN_EDUCATION);
            case OTHER_UWV_BENEFIT -> duty(UWV, Reason.OTHER_UWV_BENEFIT);
            case IOAW, BIJSTAND -> duty(municipality(day), Reason.BIJSTAND);
            case AOW_AIO -> none(Reason.PENSION);
            case DECEASED -> none(Reason.DECEASED);
            case MOVED_ABROAD -> none(Reason.ANOTHER_COUNTRY);
            case ENROLLED, NUG, UNREACHABLE -> withoutBenefit(day);
        };
    }

    private Holding byOrigin(LocalDate day) {
        return facts.origin() == Origin.BIJSTAND ? duty(municipality(day), Reason.BIJSTAND) : withoutBenefit(day);
    }

    private Holding withoutBenefit(LocalDate day) {
        if (!new JobseekerRegistration(this).isOn(day)) {
            return none(Reason.NOT_REGISTERED_AS_JOBSEEKER);
        }
        return switch (facts.ageBandOn(day)) {
            case UNDER_27 -> power(municipality(day), Reason.UNDER_27);
            case FROM_27_TO_49, FROM_50 -> duty(municipality(day), Reason.JOBSEEKER_WITHOUT_BENEFIT);
            case UNKNOWN -> duty(municipality(day), Reason.AGE_UNKNOWN);
        };
    }

    private Holding income(LocalDate day) {
        if (withWw(day)) {
            return duty(UWV, Reason.WW);
        }
        return turns().on(day)
                .map(outcome -> incomeAfter(outcome, day))
                .orElseGet(() -> facts.origin() == Origin.BIJSTAND
                        ? duty(municipality(day), Reason.BIJSTAND)
                        : none(Reason.NO_BENEFIT));
    }

    private Holding incomeAfter(Outcome outcome, LocalDate day) {
        return switch (outcome) {
            case PLACED, SELF_FOUND_WORK, SELF_EMPLOYED -> none(Reason.AT_WORK);
            case OTHER_UWV_BENEFIT -> duty(UWV, Reason.OTHER_UWV_BENEFIT);
            case IOAW, BIJSTAND -> duty(municipality(day), Reason.BIJSTAND);
            case AOW_AIO -> duty(SVB, Reason.PENSION);
            case DECEASED -> none(Reason.DECEASED);
            case MOVED_ABROAD -> none(Reason.ANOTHER_COUNTRY);
            case EDUCATION, ENROLLED, NUG, UNREACHABLE -> none(Reason.NO_BENEFIT);
        };
    }

    private Holding integration(LocalDate day) {
        return facts.origin() == Origin.INTEGRATION
                ? duty(municipality(day), Reason.CIVIC_INTEGRATION)
                : none(Reason.NO_INTEGRATION_DUTY);
    }

    boolean withWw(LocalDate day) {
        return facts.ww().keySet().stream().anyMatch(wwCase -> withWw(wwCase, day));
    }

    private boolean withWw(String wwCase, LocalDate day) {
        var right = facts.ww().get(wwCase);
        return right != null && right.days().contain(day) && !turns().endWw(wwCase, right, day);
    }

    private Turns turns() {
        return new Turns(facts);
    }

    /**
     * A municipality takes over for its own residents (PW 7(7)): of one who moves away UWV has it again, until WW ends.
     */
    private Optional<TakeoverFact> takeover(LocalDate day) {
        return facts.takeovers().stream()
                .filter(fact -> fact.holdsOn(day) && withWw(fact.wwCase(), day))
                .filter(fact -> fact.municipality().equals(municipality(day)))
                .max(comparing(TakeoverFact::from));
    }

    private Optional<ResidenceFact> residence(LocalDate day) {
        return facts.residences().stream()
                .filter(fact -> !day.isBefore(fact.from()))
                .reduce((_, later) -> later);
    }

    private String municipality(LocalDate day) {
        return residence(day).orElseThrow().municipality();
    }
}
