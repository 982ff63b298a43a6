package nl.sluitend.query.assembly;

import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import nl.sluitend.query.rebuild.IntoGeneration;
import nl.sluitend.query.rebuild.View;
import nl.sluitend.query.rebuild.Views;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;

/**
 * The processors: one for each generation of the two views. A store that is down stops its processor, which retries; a
 * stream that cannot be folded is set aside, so that no event is skipped without a record (ADR 17). Tokens are stored
 * with the documents whose progress they record, so losing the documents loses the tokens, and everything is folded
 * again.
 *
 * @param database the document store
 * @param settings how they work
 * @param views the views on this node
 */
record Processors(MongoDatabase database, ProcessorSettings settings, Views views) {

    /** A processor that is stopped ends within that time, even when there are no events. */
    private static final int HEARS_WITHIN_MILLIS = 200;

    /** This process and its machine. */
    private static final String NODE = ManagementFactory.getRuntimeMXBean().getName();

    void register(Configurer configurer, ReadModels rooms) {
        var processing = configurer.eventProcessing();
        processing
                .registerEventHandler(axon -> new InhabitantProjection())
                .registerEventProcessor(
                        InhabitantProjection.GROUP,
                        (name, axon, handlers) -> served(
                                rooms.inhabitants(axon.queryUpdateEmitter()), settings.segments(), axon, handlers));
        processing
                .registerEventHandler(axon -> new CatalogueProjection())
                .registerEventProcessor(
                        CatalogueProjection.GROUP,
                        (name, axon, handlers) -> served(rooms.catalogue(), 1, axon, handlers));
        register(processing, InhabitantProjection.GROUP);
        register(processing, CatalogueProjection.GROUP);
    }

    private void register(EventProcessingConfigurer processing, String group) {
        processing
                .registerTokenStore(group, this::tokens)
                .registerListenerInvocationErrorHandler(group, axon -> PropagatingErrorHandler.INSTANCE);
    }

    private EventProcessor served(View view, int segments, Configuration axon, EventHandlerInvoker handlers) {
        var tokens = axon.eventProcessingConfiguration().tokenStore(view.name());
        return views.serve(
                view,
                segments,
                axon,
                tokens,
                generation -> processor(view, generation, handlers, axon, tokens, settings.with(segments)));
    }

    private StreamingEventProcessor processor(
            View view,
            int generation,
            EventHandlerInvoker handlers,
            Configuration axon,
            TokenStore tokens,
            TrackingEventProcessorConfiguration work) {
        var folders = view.folders(database, generation, each -> views.read(view.name()) == each, Views.history(axon));
        return new ViewProcessor(TrackingEventProcessor.builder()
                .name(view.processor(generation))
                .eventHandlerInvoker(new IntoGeneration(handlers, folders))
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(axon.eventStore())
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .trackingEventProcessorConfiguration(
                        work.andEventAvailabilityTimeout(HEARS_WITHIN_MILLIS, TimeUnit.MILLISECONDS)));
    }

    private TokenStore tokens(Configuration axon) {
        return new OwnerCheckedTokenStore(database, axon.serializer(), NODE, settings.claim());
    }
}
