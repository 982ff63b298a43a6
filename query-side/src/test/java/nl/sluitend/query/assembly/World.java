package nl.sluitend.query.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.query.dossier.FoldedDossiers;
import nl.sluitend.query.fold.Store;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The query side without a running processor: given events, when somebody asks, then a view. Mutation testing asks the same
 * thousands of times, so that it opens a store only where more is asked than one dossier.
 */
public final class World implements AutoCloseable {

    private static final boolean IN_MEMORY = Boolean.getBoolean("sluitend.folded.in.memory");

    private final List<List<? extends DomainEventMessage<?>>> batches = new ArrayList<>();
    private final FoldedDossiers folded = new FoldedDossiers();
    private @Nullable StoredWorld stored = IN_MEMORY ? null : new StoredWorld();

    /** What happened to these people, one batch after the other's. */
    public World given(Somebody... people) {
        Stream.of(people).forEach(somebody -> given(somebody.events()));
        return this;
    }

    /** One batch, as a processor hands it over. */
    public World given(List<? extends DomainEventMessage<?>> batch) {
        if (stored != null) {
            stored.given(batch);
        } else {
            batches.add(batch);
            batch.forEach(folded::given);
        }
        return this;
    }

    private StoredWorld stored() {
        if (stored == null) {
            stored = new StoredWorld();
            batches.forEach(stored::given);
        }
        return stored;
    }

    public <T> Optional<T> one(Object query, Class<T> type) {
        return stored == null && query instanceof FindDossier find
                ? folded.answer(find).map(type::cast)
                : stored().one(query, type);
    }

    public <T> List<T> all(Object query, Class<T> type) {
        return stored().all(query, type);
    }

    public <T> Page<T> page(Object query, Class<T> type) {
        return stored().page(query, type);
    }

    /** One line over everything that is kept. */
    public String digest() {
        return stored().digest();
    }

    public Store store() {
        return stored().store();
    }

    /** Every question of the whole suite is looked at: none may lack its index. */
    @Override
    public void close() {
        if (stored != null) {
            stored.close();
        }
    }
}
