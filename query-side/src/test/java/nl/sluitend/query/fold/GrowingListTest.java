package nl.sluitend.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.kernel.dossier.TimelineEntry;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBinaryReader;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.junit.jupiter.api.Test;

class GrowingListTest {

    /** A document with a history. */
    public record Kept(List<TimelineEntry> lines) {}

    private static final Codec<Kept> CODEC = Codecs.of(Kept.class).get(Kept.class);

    @Test
    void whatIsAddedFollowsWhatIsStored() {
        var three = List.of(line(0), line(1), line(2));
        var longer = GrowingList.plus(stored(three), line(3));
        assertThat(longer).containsExactly(line(0), line(1), line(2), line(3));
        assertThat(stored(longer)).isEqualTo(longer);
    }

    @Test
    void aListThatGrewIsStoredAsOneThatWasWrittenAtOnce() {
        List<TimelineEntry> grown = List.of();
        for (int number = 0; number < 40; number++) {
            var longer = GrowingList.plus(grown, line(number));
            grown = number % 3 == 0 ? stored(longer) : longer;
        }
        var atOnce = IntStream.range(0, 40).mapToObj(GrowingListTest::line).toList();
        assertThat(form(grown)).isEqualTo(form(atOnce));
        assertThat(grown).isEqualTo(atOnce);
    }

    @Test
    void whatIsStoredIsNotReadForWhoOnlyAdds() {
        var broken = new BsonDocument("lines", new BsonBinary(new byte[] {16, 0, 0, 0, 1}));
        var known = decoded(broken).lines();
        var longer = GrowingList.plus(known, line(1));
        assertThat(form(longer).getBinary("lines").getData()).startsWith(16, 0, 0, 0, 1);
    }

    @Test
    void theSameListGrowsInTwoWays() {
        var known = GrowingList.plus(List.<TimelineEntry>of(), line(0));
        var one = GrowingList.plus(known, line(1));
        var other = GrowingList.plus(known, line(2));
        assertThat(known).containsExactly(line(0));
        assertThat(one).containsExactly(line(0), line(1));
        assertThat(other).containsExactly(line(0), line(2));
    }

    @Test
    void anArrayOfAnEarlierBuildIsRead() {
        var lines = new BsonArray();
        var element = Codecs.of(Kept.class).get(TimelineEntry.class);
        for (int number = 0; number < 3; number++) {
            lines.add(new RawBsonDocument(line(number), element));
        }
        var known = new ArrayList<>(decoded(new BsonDocument("lines", lines)).lines());
        assertThat(known).containsExactly(line(0), line(1), line(2));
        assertThat(form(known)).isEqualTo(form(List.of(line(0), line(1), line(2))));
    }

    private static List<TimelineEntry> stored(List<TimelineEntry> list) {
        var raw = new RawBsonDocument(new Kept(list), CODEC);
        try (var reader = new BsonBinaryReader(raw.getByteBuffer().asNIO())) {
            return CODEC.decode(reader, DecoderContext.builder().build()).lines();
        }
    }

    private static BsonDocument form(List<TimelineEntry> list) {
        var form = new BsonDocument();
        CODEC.encode(
                new BsonDocumentWriter(form),
                new Kept(list),
                EncoderContext.builder().build());
        return form;
    }

    private static Kept decoded(BsonDocument form) {
        return CODEC.decode(
                new BsonDocumentReader(form), DecoderContext.builder().build());
    }

    private static TimelineEntry line(int number) {
        return new TimelineEntry(
                number,
                "contact-attempted",
                number % 2 == 0 ? null : "case-" + number,
                LocalDate.of(2026, 3, 1).plusDays(number),
                Instant.parse("2026-03-01T09:00:00Z").plusSeconds(number),
                "uwv",
                "UWV_ADVISER",
                "WW 72",
                Set.of(),
                number % 3 == 0 ? Set.of("UWV") : Set.of("UWV", "GM0546"));
    }
}
