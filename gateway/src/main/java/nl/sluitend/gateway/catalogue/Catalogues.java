package nl.sluitend.gateway.catalogue;

import nl.sluitend.gateway.bus.Commands;
import nl.sluitend.gateway.bus.Mutations;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.rebuild.Repairs;
import nl.sluitend.kernel.view.CatalogueEntry;
import org.springframework.stereotype.Component;

/** Makes the catalogue of each type. */
@Component
public record Catalogues(
        Queries queries, Commands commands, Decisions decisions, Mutations mutations, Repairs repairs) {

    /**
     * The catalogue of one type.
     *
     * @param type its view
     * @param unknown the refusal of a key that none of them has
     */
    public <T extends CatalogueEntry> Catalogue<T> of(Class<T> type, Unknown unknown) {
        return new Catalogue<>(type, unknown, this);
    }
}
