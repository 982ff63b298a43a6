package nl.sluitend.infra.embedded.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Entries of an index are in the order in which the server compares values. */
class ValuesPropertyTest {

    @Property
    void entriesAreInTheServersOrder(@ForAll("values") @Nullable Object one, @ForAll("values") @Nullable Object other) {
        int order = Values.compare(entry(one), entry(other));

        assertThat(Integer.signum(order))
                .isEqualTo(Integer.signum(
                        ValueComparator.ascWithoutListHandling().compare(Values.normal(one), Values.normal(other))));
    }

    private static @Nullable Object[] entry(@Nullable Object value) {
        return new @Nullable Object[] {Values.normal(value)};
    }

    @Provide
    Arbitrary<@Nullable Object> values() {
        return Arbitraries.<Object>oneOf(
                        Arbitraries.strings().ofMaxLength(3),
                        Arbitraries.integers(),
                        Arbitraries.integers().between(-1, 1),
                        Arbitraries.doubles().between(-1e9, 1e9),
                        Arbitraries.of(-0.0, 0.0, Double.NaN, 3L, 1.0f),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(-5, 5).map(Instant::ofEpochMilli),
                        Arbitraries.of(new Document("a", 1), new Document("a", 2.5)))
                .injectNull(0.1);
    }
}
