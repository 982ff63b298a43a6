package nl.sluitend.query.assembly;

import com.mongodb.client.MongoDatabase;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;

/**
 * The two processors. A failing fold stops its processor, which tries again: an event is never passed over. Tokens lie
 * with the documents they speak for, so losing the documents loses the tokens and everything is folded anew.
 *
 * @param database the document store
 * @param pace how they work
 */
record Processors(MongoDatabase database, Pace pace) {

    void register(Configurer configurer, Rooms rooms) {
        var processing = configurer.eventProcessing();
        processing
                .registerEventHandler(axon -> rooms.inhabitants(axon.queryUpdateEmitter()))
                .registerEventHandler(axon -> rooms.catalogue());
        register(processing, Inhabitants.GROUP, pace.segments());
        register(processing, Catalogue.GROUP, 1);
    }

    private void register(EventProcessingConfigurer processing, String group, int segments) {
        processing
                .registerTrackingEventProcessor(group, Configuration::eventStore, axon -> pace.with(segments))
                .registerTokenStore(group, this::tokens)
                .registerTransactionManager(group, axon -> NoTransactionManager.INSTANCE)
                .registerErrorHandler(group, axon -> PropagatingErrorHandler.INSTANCE)
                .registerListenerInvocationErrorHandler(group, axon -> PropagatingErrorHandler.INSTANCE);
    }

    private TokenStore tokens(Configuration axon) {
        return new OwnTokens(() -> tokensOf(axon), () -> Rooms.declareIndexes(database));
    }

    private TokenStore tokensOf(Configuration axon) {
        return MongoTokenStore.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .serializer(axon.serializer())
                .transactionManager(NoTransactionManager.INSTANCE)
                .claimTimeout(pace.claim())
                .build();
    }
}
