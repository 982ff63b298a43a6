package nl.sluitend.gateway.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A stream of lines of any length, of which the buffer ends anywhere. */
class LinesPropertyTest {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    @Property(tries = 100)
    void whatWasWrittenIsReadWithItsNumber(
            @ForAll @Size(max = 30) List<@IntRange(max = Lines.LONGEST + 2) Integer> lengths, @ForAll boolean returns)
            throws IOException {
        var written = lengths.stream().map(LinesPropertyTest::text).toList();
        var read = read(String.join(returns ? "\r\n" : "\n", written) + "\n");

        assertThat(read.stream().map(line -> line.number() + " " + said(line)))
                .containsExactlyElementsOf(IntStream.range(0, written.size())
                        .filter(index -> !written.get(index).isEmpty())
                        .mapToObj(index ->
                                (index + 1) + " " + expected(written.get(index), returns, index, written.size()))
                        .toList());
    }

    private static String text(int length) {
        return LETTERS.repeat(length / LETTERS.length() + 1).substring(0, length);
    }

    private static String expected(String text, boolean returns, int index, int lines) {
        boolean ended = returns && index < lines - 1;
        return text.length() + (ended ? 1 : 0) > Lines.LONGEST ? "too long" : text;
    }

    private static String said(Line line) {
        return line.bytes() == null ? "too long" : new String(line.bytes(), UTF_8);
    }

    private static List<Line> read(String text) throws IOException {
        var lines = new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)));
        var read = new ArrayList<Line>();
        for (var batch = lines.next(7); !batch.isEmpty(); batch = lines.next(7)) {
            read.addAll(batch);
        }
        return read;
    }
}
