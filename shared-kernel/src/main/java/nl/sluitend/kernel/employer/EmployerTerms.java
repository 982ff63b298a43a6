package nl.sluitend.kernel.employer;

/**
 * Who an employer is.
 *
 * @param kvkNumber eight digits, of the trade register (KVK)
 * @param name as registered
 * @param sector a section of SBI 2008, A to U
 * @param municipality where it has its seat
 */
public record EmployerTerms(String kvkNumber, String name, String sector, String municipality) {}
