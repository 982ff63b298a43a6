package nl.sluitend.gateway.wwcase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.gateway.graphql.AnswerPart;
import org.jspecify.annotations.Nullable;

/**
 * How far people came, as bars below each other. Numbers are units of a space of fixed width; a template only writes them
 * down, with the same counts that its table has.
 *
 * @param row of which row of the answer
 * @param bars one for all cases, then one for each step
 */
public record FunnelPicture(Map<?, ?> row, List<Bar> bars) {

    private static final int WIDTH = 1000;
    private static final int BAR = 56;
    private static final int MARGIN = 8;
    private static final int LEGEND = 40;

    /** What is withheld has a bar that is seen, whose length says nothing. */
    private static final int UNTOLD = 24;

    /**
     * The pictures of an answer: of the region where its counts are exact, else of each municipality whose counts are, else
     * of the region as far as it is told.
     */
    public static List<FunnelPicture> of(List<?> rows) {
        var told = new AnswerPart(Map.of("rows", rows)).parts("rows");
        var region = told.stream().filter(row -> municipality(row).isEmpty()).toList();
        var own = told.stream().filter(FunnelPicture::isExact).toList();
        return (region.stream().anyMatch(FunnelPicture::isExact) || own.isEmpty() ? region : own)
                .stream().map(FunnelPicture::of).toList();
    }

    private static boolean isExact(AnswerPart row) {
        return row.part("cases").says("exact", true);
    }

    private static Optional<String> municipality(AnswerPart row) {
        return row.part("municipality").text("name");
    }

    private static FunnelPicture of(AnswerPart row) {
        var steps = row.parts("steps");
        var most = Stream.concat(Stream.of(row.part("cases")), steps.stream().map(step -> step.part("count")))
                .mapToLong(count -> count.number("value"))
                .max()
                .orElse(0);
        var bars = new ArrayList<Bar>();
        bars.add(Bar.of(0, null, row.part("cases"), most));
        for (var step : steps) {
            bars.add(Bar.of(bars.size(), step.word("step"), step.part("count"), most));
        }
        return new FunnelPicture(row.fields(), List.copyOf(bars));
    }

    /** The municipality's name; absent for the whole region. */
    public @Nullable String municipality() {
        return municipality(new AnswerPart(row)).orElse(null);
    }

    /** Where the legend begins. */
    public int legendY() {
        return bars.size() * BAR + MARGIN;
    }

    /** The whole space. */
    public String viewBox() {
        return -MARGIN + " 0 " + (WIDTH + 2 * MARGIN) + " " + (legendY() + LEGEND);
    }

    /**
     * A bar with its words above it.
     *
     * @param y where it begins
     * @param width how long it is
     * @param step which step; absent for all cases
     * @param count as it was answered
     * @param look the class of its look
     */
    public record Bar(int y, int width, @Nullable String step, Map<?, ?> count, String look) {

        static Bar of(int place, @Nullable String step, AnswerPart count, long most) {
            return new Bar(place * BAR, width(count, most), step, count.fields(), look(count));
        }

        private static int width(AnswerPart count, long most) {
            if (count.says("masked", true)) {
                return UNTOLD;
            }
            return most == 0 ? 0 : Math.toIntExact(WIDTH * count.number("value") / most);
        }

        private static String look(AnswerPart count) {
            if (count.says("exact", true)) {
                return "sl-lane-duty";
            }
            return count.says("masked", true) ? "sl-lane-none" : "sl-lane-power";
        }
    }
}
