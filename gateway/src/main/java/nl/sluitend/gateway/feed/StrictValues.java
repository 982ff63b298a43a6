package nl.sluitend.gateway.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.kernel.calendar.Iso;
import nl.sluitend.kernel.inhabitant.BirthDate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads the feed's days, moments and birth dates: as at every other entrance. */
final class StrictValues {

    private StrictValues() {}

    static SimpleModule strict() {
        return new SimpleModule()
                .addDeserializer(LocalDate.class, new Strict<>(LocalDate.class, Iso::day))
                .addDeserializer(Instant.class, new Strict<>(Instant.class, Iso::moment))
                .addDeserializer(BirthDate.class, new Strict<>(BirthDate.class, BirthDate::read));
    }

    private static final class Strict<T> extends StdDeserializer<T> {

        private final transient Function<String, Optional<T>> reading;

        Strict(Class<T> type, Function<String, Optional<T>> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return reading.apply(parser.getString())
                    .orElseGet(() -> (T) context.handleWeirdStringValue(handledType(), "", "there is no such value"));
        }
    }
}
