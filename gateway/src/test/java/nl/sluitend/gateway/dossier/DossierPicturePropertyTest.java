package nl.sluitend.gateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.gateway.dossier.DossierPicture.DueDay;
import nl.sluitend.gateway.dossier.DossierPicture.Lane;

/** Whatever happened and whatever is due, on whatever days: all of it has its place in the picture. */
class DossierPicturePropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Property(tries = 200)
    void spansLieWithinTheAxisAndFollowEachOther(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 700) Integer> lengths,
            @ForAll @IntRange(min = -2_000, max = 500) int first,
            @ForAll @Size(max = 8) List<@IntRange(min = -9_000, max = 100) Integer> facts,
            @ForAll @Size(max = 8) List<@IntRange(min = -100, max = 900) Integer> lastDays) {
        var picture = picture(spans(lengths, first), facts, lastDays);

        assertThat(picture.lanes()).isNotEmpty().allSatisfy(lane -> liesOnTheAxis(lane, picture));
    }

    /** Two lanes never meet: a lane ends above the next. */
    @Property(tries = 50)
    void lanesDoNotOverlap(@ForAll @IntRange(max = 12) int tasks) {
        var picture = DossierPicture.of(
                Map.of(
                        "taskTimeline",
                        IntStream.range(0, tasks)
                                .mapToObj(task -> Map.of("task", "task " + task, "spans", List.of()))
                                .toList()),
                TODAY);

        var tops = picture.lanes().stream().map(Lane::y).toList();
        assertThat(tops).hasSize(tasks).isSorted().doesNotHaveDuplicates().allMatch(y -> y < picture.marksY());
    }

    @Property(tries = 200)
    void marksTicksAndDeadlinesLieOnTheAxisAndNumbersCanBeRead(
            @ForAll @Size(max = 12) List<@IntRange(min = -9_000, max = 100) Integer> facts,
            @ForAll @Size(max = 12) List<@IntRange(min = -100, max = 40_000) Integer> lastDays) {
        var picture = picture(List.of(), facts, lastDays);

        assertThat(picture.todayX()).isBetween(0, picture.width());
        assertThat(picture.marks()).allMatch(mark -> mark.x() >= 0 && mark.x() <= picture.width());
        assertThat(picture.ticks())
                .hasSizeBetween(1, 12)
                .allMatch(tick -> tick.x() >= 0 && tick.x() <= picture.width());
        assertThat(picture.deadlines())
                .allMatch(due -> due.x() >= picture.todayX() && due.x() <= picture.width())
                .allMatch(due -> isAlone(due, picture));
    }

    private static void liesOnTheAxis(Lane lane, DossierPicture picture) {
        int reached = 0;
        for (var span : lane.spans()) {
            assertThat(span.x()).isGreaterThanOrEqualTo(reached);
            assertThat(span.width()).isNotNegative();
            reached = span.x() + span.width();
        }
        assertThat(reached).isLessThanOrEqualTo(picture.width());
    }

    private static boolean isAlone(DueDay due, DossierPicture picture) {
        return picture.deadlines().stream()
                .filter(other -> other.number() != due.number() && other.y() == due.y())
                .allMatch(other -> Math.abs(other.x() - due.x()) >= DossierPicture.APART);
    }

    private static DossierPicture picture(List<Map<?, ?>> spans, List<Integer> facts, List<Integer> lastDays) {
        var dossier = Map.of(
                "taskTimeline", List.of(Map.of("task", "INCOME", "spans", spans)),
                "timeline",
                        facts.stream()
                                .map(day -> Map.of("event", "contact-attempted", "occurredOn", day(day)))
                                .toList(),
                "wwCases",
                        lastDays.stream()
                                .map(day -> Map.of("lastDay", day(day)))
                                .toList());
        return DossierPicture.of(dossier, TODAY);
    }

    /** One after the other without a gap, as the timeline of tasks is; the last has no end. */
    private static List<Map<?, ?>> spans(List<Integer> lengths, int first) {
        var spans = new ArrayList<Map<?, ?>>();
        int from = first;
        for (int length : lengths) {
            spans.add(Map.of("from", day(from), "until", day(from + length - 1), "holding", Map.of("nature", "DUTY")));
            from += length;
        }
        spans.add(Map.of("from", day(from), "holding", Map.of("nature", "NONE")));
        return List.copyOf(spans);
    }

    private static String day(int fromToday) {
        return TODAY.plusDays(fromToday).toString();
    }
}
