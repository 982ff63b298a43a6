package nl.sluitend.kernel.agreement;

/**
 * An agreement as people see it.
 *
 * @param agreement its key
 * @param version the stream's number of the newest event in it
 * @param terms what was agreed
 */
public record Agreement(String agreement, long version, AgreementTerms terms) {}
