package nl.sluitend.kernel.worklist;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.wwcase.WwCaseId;

/** One row of UWV's list, for a caller who may see the list. Answer: an optional {@link ExpiringCase}. */
public record FindExpiringCase(Caller caller, WwCaseId wwCase) {}
