package nl.sluitend.kernel.worklist;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.view.Window;

/** UWV's list of open WW cases, most urgent first. Answer: a page of {@link ExpiringCase}. */
public record ExpiringCases(Caller caller, LocalDate today, ExpiringCaseFilter filter, Window window) {}
