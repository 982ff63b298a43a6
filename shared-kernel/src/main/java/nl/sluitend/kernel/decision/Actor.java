package nl.sluitend.kernel.decision;

/**
 * A person at work or a machine, by the pseudonymous function id that identity management gave; never a name.
 *
 * @param id the subject of the token
 */
public record Actor(String id) {}
