package nl.sluitend.query.fold;

import com.mongodb.MongoClientSettings;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.dossier.TimelineEntry;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;

/** The driver's own codecs, which know records and dates, with sets in a fixed order and long lists as one value. */
final class Codecs {

    private static final CodecRegistry REGISTRY = CodecRegistries.fromRegistries(
            CodecRegistries.fromProviders(new SortedSets(), new GrowingLists()),
            MongoClientSettings.getDefaultCodecRegistry());

    private Codecs() {}

    /** For documents of that kind. */
    static <V> CodecRegistry of(Class<V> view) {
        return CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(new StoredCodec<>(REGISTRY.get(view))), REGISTRY);
    }

    private static final class SortedSets implements CodecProvider {

        @Override
        public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
            return null;
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public <T> @Nullable Codec<T> get(Class<T> type, List<Type> arguments, CodecRegistry registry) {
            return type == Set.class && !arguments.isEmpty()
                    ? (Codec<T>) new SortedSetCodec(registry.get((Class) arguments.getFirst()))
                    : null;
        }
    }

    /** The history of a person is the only list that grows with every event. */
    private static final class GrowingLists implements CodecProvider {

        @Override
        public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
            return null;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable Codec<T> get(Class<T> type, List<Type> arguments, CodecRegistry registry) {
            return type == List.class && arguments.equals(List.of(TimelineEntry.class))
                    ? (Codec<T>) new GrowingListCodec<>(registry.get(TimelineEntry.class))
                    : null;
        }
    }
}
