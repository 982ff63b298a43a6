package nl.sluitend.kernel.employer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.UUID;

/**
 * The key of an employer.
 *
 * @param value a UUID
 */
public record EmployerId(String value) {

    /**
     * The key of the employer with that number in the trade register: always the same, so that two people who register
     * one employer at the same moment reach the same stream. Source: ADR 28.
     */
    public static EmployerId ofNumber(String kvkNumber) {
        return new EmployerId(
                UUID.nameUUIDFromBytes(("kvk:" + kvkNumber).getBytes(US_ASCII)).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
