package nl.sluitend.seeded;

import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;

final class Undeclared {

    MetaData metaData() {
        return MetaData.with("version", AggregateLifecycle.getVersion());
    }
}
