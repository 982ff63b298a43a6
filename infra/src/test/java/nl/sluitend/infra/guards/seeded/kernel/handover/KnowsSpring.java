package nl.sluitend.infra.guards.seeded.kernel.handover;

import org.springframework.context.ApplicationContext;

/** A framework in the kernel. */
public record KnowsSpring(ApplicationContext context) {}
