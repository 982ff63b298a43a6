package nl.sluitend.infra.messages;

import com.mongodb.client.MongoDatabase;
import java.util.function.LongSupplier;
import nl.sluitend.query.rebuild.ServingCollections;
import org.springframework.stereotype.Component;

/** How many streams are shown as being repaired, because an event of theirs could not be folded. */
@Component
class CountOfSetAside implements LongSupplier {

    private final MongoDatabase documents;

    CountOfSetAside(MongoDatabase documents) {
        this.documents = documents;
    }

    @Override
    public long getAsLong() {
        return ServingCollections.in(documents).countSetAside();
    }
}
