package nl.sluitend.infra.guards.seeded.command.handover;

import org.springframework.context.ApplicationContext;

/** Spring in the domain. */
public record KnowsSpringToo(ApplicationContext context) {}
