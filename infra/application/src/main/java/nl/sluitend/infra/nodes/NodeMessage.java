package nl.sluitend.infra.nodes;

/**
 * What one node tells the others.
 *
 * @param channel what it is about
 * @param text at most some 7,900 bytes: PostgreSQL takes less than 8,000
 */
record NodeMessage(String channel, String text) {}
