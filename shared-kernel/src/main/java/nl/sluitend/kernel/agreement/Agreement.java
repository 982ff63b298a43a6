package nl.sluitend.kernel.agreement;

import nl.sluitend.kernel.view.CatalogueEntry;

/**
 * An agreement as people see it.
 *
 * @param agreement its key
 * @param version the stream's number of the newest event in it
 * @param terms what was agreed
 */
public record Agreement(String agreement, long version, AgreementTerms terms) implements CatalogueEntry {

    @Override
    public String key() {
        return agreement;
    }
}
