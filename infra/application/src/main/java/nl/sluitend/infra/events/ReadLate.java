package nl.sluitend.infra.events;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * The present form of an event with its metadata as they were stored. The framework's own representation reads it while
 * events are in transit: one that cannot be read would hold up everybody's (ADR 17).
 *
 * @param present its present form
 * @param stored the form on disk
 */
record ReadLate(IntermediateEventRepresentation present, IntermediateEventRepresentation stored)
        implements IntermediateEventRepresentation {

    @Override
    public LazyDeserializingObject<MetaData> getMetaData() {
        return stored.getMetaData();
    }

    @Override
    public <T> IntermediateEventRepresentation upcast(
            SerializedType type, Class<T> form, Function<T, T> content, Function<MetaData, MetaData> metadata) {
        return present.upcast(type, form, content, metadata);
    }

    @Override
    public SerializedType getType() {
        return present.getType();
    }

    @Override
    public SerializedObject<?> getData() {
        return present.getData();
    }

    @Override
    public <D> SerializedObject<D> getData(Class<D> form) {
        return present.getData(form);
    }

    @Override
    public Class<?> getContentType() {
        return present.getContentType();
    }

    @Override
    public String getMessageIdentifier() {
        return stored.getMessageIdentifier();
    }

    @Override
    public Optional<String> getAggregateType() {
        return stored.getAggregateType();
    }

    @Override
    public Optional<String> getAggregateIdentifier() {
        return stored.getAggregateIdentifier();
    }

    @Override
    public Optional<Long> getSequenceNumber() {
        return stored.getSequenceNumber();
    }

    @Override
    public Optional<TrackingToken> getTrackingToken() {
        return stored.getTrackingToken();
    }

    @Override
    public Instant getTimestamp() {
        return stored.getTimestamp();
    }

    @Override
    public boolean canConvertDataTo(Class<?> form) {
        return present.canConvertDataTo(form);
    }
}
