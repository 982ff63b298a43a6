package nl.sluitend.kernel.event;

/** Something that happened to one inhabitant: a line of the person's audit trail. */
public interface InhabitantEvent extends DomainEvent {}
