package nl.sluitend.infra.guards.seeded.command.handover;

import org.axonframework.modelling.command.AggregateIdentifier;

/** Public, and found by Axon. */
public record PublicAggregate(@AggregateIdentifier String id) {}
