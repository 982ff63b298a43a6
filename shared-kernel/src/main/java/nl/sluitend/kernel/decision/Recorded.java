package nl.sluitend.kernel.decision;

/**
 * What the sender learns of an accepted command.
 *
 * @param stream whose stream it was recorded in
 * @param sequence the stream's number of its newest event: a view that carries it has seen this decision
 * @param outcome one word about what it led to, where the command has more than one outcome
 */
public record Recorded(String stream, long sequence, String outcome) {}
