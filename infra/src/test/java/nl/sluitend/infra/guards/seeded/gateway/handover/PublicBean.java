package nl.sluitend.infra.guards.seeded.gateway.handover;

import org.springframework.stereotype.Component;

/** Public, and found by the container. */
@Component
public record PublicBean(PublicForNobody other) {}
