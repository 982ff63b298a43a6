package nl.sluitend.kernel.employer;

import nl.sluitend.kernel.event.DomainEvent;

/** What happens to an employer. */
public sealed interface EmployerEvent extends DomainEvent permits EmployerRegistered {}
