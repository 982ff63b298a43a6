package nl.sluitend.kernel.wwcase;

import nl.sluitend.kernel.decision.Caller;

/** One row of UWV's list, for who may see the list. Answered with an optional {@link ExpiringCase}. */
public record FindExpiringCase(Caller caller, WwCaseId wwCase) {}
