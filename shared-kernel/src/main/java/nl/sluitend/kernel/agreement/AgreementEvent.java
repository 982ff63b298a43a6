package nl.sluitend.kernel.agreement;

import nl.sluitend.kernel.event.DomainEvent;

/** What happens to an agreement. */
public sealed interface AgreementEvent extends DomainEvent permits AgreementRegistered, AgreementEnded {}
