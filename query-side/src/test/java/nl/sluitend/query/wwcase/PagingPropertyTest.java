package nl.sluitend.query.wwcase;

import static nl.sluitend.kernel.handover.PayloadField.CONTACT;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.worklist.ExpiringCase;
import nl.sluitend.kernel.worklist.ExpiringCaseFilter;
import nl.sluitend.kernel.worklist.ExpiringCases;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.assembly.World;
import org.jspecify.annotations.Nullable;

/** What paging means while rows come, go and move: a row that did none of these is seen once, in either direction. */
class PagingPropertyTest {

    enum Act {
        COMES,
        MOVES,
        GOES
    }

    @Property(tries = 80)
    void aRowThatDidNotMoveIsNeitherLostNorDoubled(
            @ForAll @Size(min = 1, max = 15) List<@IntRange(min = 1, max = 20) Integer> days,
            @ForAll @IntRange(min = 1, max = 4) int size,
            @ForAll boolean backwards,
            @ForAll @Size(max = 12) List<Act> acts,
            @ForAll @IntRange(max = 1000) int whom) {
        try (var list = new LivingList()) {
            days.forEach(list::comes);
            var before = Set.copyOf(list.people.keySet());

            var seen = list.paged(size, backwards, acts, whom);

            var still = new HashSet<>(before);
            still.removeAll(list.touched);
            assertThat(seen.stream().filter(still::contains)).containsExactlyInAnyOrderElementsOf(still);
        }
    }

    /** UWV's list, while others work on it. */
    private static final class LivingList implements AutoCloseable {

        final Map<String, Somebody> people = new HashMap<>();
        final Set<String> touched = new HashSet<>();
        private final World world = new World();

        void comes(int days) {
            var name = "person-" + people.size();
            var somebody = Somebody.withWw(name, LEIDEN, TODAY.plusDays(50 + days));
            people.put(name, somebody);
            world.given(somebody);
        }

        List<String> paged(int size, boolean backwards, List<Act> acts, int whom) {
            var seen = new ArrayList<String>();
            var page = page(size, backwards, null);
            assertThat(backwards ? page.hasNext() : page.hasPrevious()).isFalse();
            for (int turn = 0; ; turn++) {
                seen.addAll(turn(page, backwards));
                if (!(backwards ? page.hasPrevious() : page.hasNext())) {
                    return seen;
                }
                if (turn < acts.size()) {
                    happens(acts.get(turn), whom + turn);
                }
                page = page(size, backwards, edge(page, backwards));
            }
        }

        private static List<String> turn(Page<ExpiringCase> page, boolean backwards) {
            var names = page.items().stream()
                    .map(entry -> entry.node().inhabitant())
                    .toList();
            return backwards ? names.reversed() : names;
        }

        private static String edge(Page<ExpiringCase> page, boolean backwards) {
            return (backwards ? page.items().getFirst() : page.items().getLast()).cursor();
        }

        private Page<ExpiringCase> page(int size, boolean backwards, @Nullable String edge) {
            var window = backwards ? Window.last(size, edge) : new Window(size, edge);
            return world.page(new ExpiringCases(UWV, TODAY, ExpiringCaseFilter.ALL, window), ExpiringCase.class);
        }

        private void happens(Act act, int whom) {
            var name = "person-" + whom % people.size();
            switch (act) {
                case COMES -> comes(1 + whom % 20);
                case MOVES ->
                    changes(name, somebody -> somebody.prepared(CONTACT).offeredTo(LEIDEN, TODAY));
                case GOES -> changes(name, somebody -> somebody.ended(Outcome.PLACED));
            }
        }

        /** Once each: what happened to somebody does not happen again. */
        private void changes(String name, java.util.function.Consumer<Somebody> change) {
            if (touched.add(name)) {
                var somebody = java.util.Objects.requireNonNull(people.get(name));
                var known = somebody.events().size();
                change.accept(somebody);
                world.given(somebody.events().subList(known, somebody.events().size()));
            }
        }

        @Override
        public void close() {
            world.close();
        }
    }
}
