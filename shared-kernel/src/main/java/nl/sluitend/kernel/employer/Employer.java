package nl.sluitend.kernel.employer;

import nl.sluitend.kernel.view.CatalogueEntry;

/**
 * An employer as people see it.
 *
 * @param employer its key
 * @param version the stream's number of the newest event in it
 * @param terms who it is
 */
public record Employer(String employer, long version, EmployerTerms terms) implements CatalogueEntry {

    @Override
    public String key() {
        return employer;
    }
}
