package nl.sluitend.infra.nodes;

/**
 * A message from one node to the others.
 *
 * @param channel its topic
 * @param text at most some 7,900 bytes: PostgreSQL takes less than 8,000
 */
record NodeMessage(String channel, String text) {}
