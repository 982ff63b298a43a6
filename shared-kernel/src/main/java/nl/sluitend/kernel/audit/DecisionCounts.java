package nl.sluitend.kernel.audit;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Window;

/**
 * How many decisions there were, the newest day first; only an auditor is told. Answer: a page of
 * {@link DecisionCount}.
 *
 * @param from the first day, in Europe/Amsterdam
 * @param until the last day
 */
public record DecisionCounts(Caller caller, LocalDate from, LocalDate until, DecisionFilter filter, Window window) {}
