package nl.sluitend.query.rebuild;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackerStatus;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * A view as the framework knows it: under one name, whichever generation is in use. It starts and stops with the
 * application, and its status is that of the generation in use.
 */
final class ServedView implements StreamingEventProcessor, Lifecycle {

    private static final String NO_RESET = "a view is never reset under those who read it: it is rebuilt (ADR 14)";

    private final String name;
    private final ViewSupervisor supervisor;
    private volatile boolean running;

    ServedView(String name, ViewSupervisor supervisor) {
        this.name = name;
        this.supervisor = supervisor;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onStart(Phase.INBOUND_EVENT_CONNECTORS, this::start);
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::shutDown);
    }

    @Override
    public void start() {
        running = true;
        supervisor.start();
    }

    @Override
    public void shutDown() {
        running = false;
        supervisor.stop();
    }

    /** On a thread of its own: the common pool may have only one, and stopping a processor needs that one. */
    @Override
    public CompletableFuture<Void> shutdownAsync() {
        return CompletableFuture.runAsync(
                this::shutDown, task -> Thread.ofVirtual().start(task));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isError() {
        return serving().map(StreamingEventProcessor::isError).orElse(false);
    }

    /** Before a generation is in use, the view is one segment that has not caught up. */
    @Override
    public Map<Integer, EventTrackerStatus> processingStatus() {
        return supervisor.isServed()
                ? serving().map(StreamingEventProcessor::processingStatus).orElse(Map.of())
                : Map.of(0, new TrackerStatus(Segment.ROOT_SEGMENT, null));
    }

    @Override
    public int maxCapacity() {
        return serving().map(StreamingEventProcessor::maxCapacity).orElse(0);
    }

    @Override
    public String getTokenStoreIdentifier() {
        return serving().map(StreamingEventProcessor::getTokenStoreIdentifier).orElse(name);
    }

    @Override
    public void releaseSegment(int segment) {
        serving().ifPresent(processor -> processor.releaseSegment(segment));
    }

    @Override
    public void releaseSegment(int segment, long length, TimeUnit unit) {
        serving().ifPresent(processor -> processor.releaseSegment(segment, length, unit));
    }

    @Override
    public CompletableFuture<Boolean> splitSegment(int segment) {
        return CompletableFuture.completedFuture(false);
    }

    @Override
    public CompletableFuture<Boolean> mergeSegment(int segment) {
        return CompletableFuture.completedFuture(false);
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

    @Override
    public void resetTokens() {
        throw new UnsupportedOperationException(NO_RESET);
    }

    @Override
    public <R> void resetTokens(@Nullable R context) {
        resetTokens();
    }

    @Override
    public void resetTokens(Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> begin) {
        resetTokens();
    }

    @Override
    public <R> void resetTokens(
            Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> begin, @Nullable R context) {
        resetTokens();
    }

    @Override
    public <R> void resetTokens(TrackingToken begin, @Nullable R context) {
        resetTokens();
    }

    /** None: folds use only the event. */
    @Override
    public List<MessageHandlerInterceptor<? super EventMessage<?>>> getHandlerInterceptors() {
        return List.of();
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super EventMessage<?>> interceptor) {
        return () -> false;
    }

    private Optional<StreamingEventProcessor> serving() {
        return Optional.ofNullable(supervisor.serving());
    }
}
