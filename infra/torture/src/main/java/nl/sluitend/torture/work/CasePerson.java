package nl.sluitend.torture.work;

/**
 * Somebody whose case a client drives; nobody else does.
 *
 * @param inhabitant the stream
 * @param wwCase the case
 */
public record CasePerson(String inhabitant, String wwCase) {}
