package nl.sluitend.kernel.decision;

/**
 * An employee or a machine, by the pseudonymous function id that identity management gave; never a name.
 *
 * @param id the subject of the token
 */
public record Actor(String id) {}
