package nl.sluitend.gateway.installation;

import java.time.Instant;

/**
 * A node, as the one that answers knows it: itself, or another that it heard since it started.
 *
 * @param node its process and machine
 * @param here whether it is the one that answers
 * @param since when it started
 * @param heard when it was last heard; of itself: now
 * @param build which build it runs
 */
public record KnownNode(String node, boolean here, Instant since, Instant heard, String build) {}
