package nl.sluitend.query.fold;

import java.time.Instant;
import java.util.Map;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;

/** An event whose kind is known and whose content cannot be read: as a store hands it over, which reads it late. */
record UnreadableEvent(String stream, long number) implements DomainEventMessage<Object> {

    @Override
    public String getType() {
        return "Stream";
    }

    @Override
    public String getAggregateIdentifier() {
        return stream;
    }

    @Override
    public long getSequenceNumber() {
        return number;
    }

    @Override
    public String getIdentifier() {
        return stream + number;
    }

    @Override
    public Instant getTimestamp() {
        return Instant.EPOCH;
    }

    @Override
    public MetaData getMetaData() {
        return MetaData.emptyInstance();
    }

    @Override
    public Object getPayload() {
        throw new SerializationException("it broke: 900000012");
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Class<Object> getPayloadType() {
        return (Class) ExpiringWwFlagged.class;
    }

    @Override
    public DomainEventMessage<Object> withMetaData(Map<String, ?> metaData) {
        return this;
    }

    @Override
    public DomainEventMessage<Object> andMetaData(Map<String, ?> metaData) {
        return this;
    }
}
