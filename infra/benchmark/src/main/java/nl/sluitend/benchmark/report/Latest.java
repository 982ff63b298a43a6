package nl.sluitend.benchmark.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The newest run in which each goal was measured in one shape, P6 at each size. A quick run counts only as long as
 * there is no full one.
 *
 * @param shape its form on the command line
 * @param runs the run of each part
 */
record Latest(String shape, Map<Part, Run> runs) {

    static List<Latest> of(List<Run> history) {
        return history.stream()
                .map(Run::shape)
                .distinct()
                .sorted()
                .map(shape -> of(shape, history))
                .toList();
    }

    private static Latest of(String shape, List<Run> history) {
        var newest = new TreeMap<Part, Run>();
        history.stream()
                .filter(run -> run.shape().equals(shape))
                .sorted(Comparator.comparing(Run::quick).reversed())
                .forEach(run -> run.findings().forEach(finding -> newest.put(Part.of(finding), run)));
        return new Latest(shape, newest);
    }

    /** The findings of these goals, by goal and size. */
    List<Row> rows(boolean growth) {
        return runs.entrySet().stream()
                .filter(part -> growth == part.getKey().goal().equals("P6"))
                .flatMap(part -> part.getValue().findings().stream()
                        .filter(finding -> Part.of(finding).equals(part.getKey()))
                        .map(finding -> new Row(finding, part.getValue())))
                .toList();
    }

    /** The runs that are shown, the newest first. */
    List<Run> shown() {
        return runs.values().stream()
                .distinct()
                .sorted(Comparator.comparing(Run::at).reversed())
                .collect(Collectors.toUnmodifiableList());
    }

    /** What is measured as one: a goal, or a goal at one length of the history. */
    private record Part(String goal, long events) implements Comparable<Part> {

        static Part of(Finding finding) {
            return new Part(finding.goal(), Size.in(finding).map(Size::events).orElse(0L));
        }

        @Override
        public int compareTo(Part other) {
            return Comparator.comparing(Part::goal)
                    .thenComparingLong(Part::events)
                    .compare(this, other);
        }
    }

    /** A finding and its run. */
    record Row(Finding finding, Run run) {}
}
