package nl.sluitend.benchmark.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The newest run in which each goal was measured in one shape. A quick look stands there only as long as nobody has looked
 * longer.
 *
 * @param shape as it is typed
 * @param runs the run of each goal
 */
record Latest(String shape, Map<String, Run> runs) {

    static List<Latest> of(List<Run> history) {
        return history.stream()
                .map(Run::shape)
                .distinct()
                .sorted()
                .map(shape -> of(shape, history))
                .toList();
    }

    private static Latest of(String shape, List<Run> history) {
        var newest = new TreeMap<String, Run>();
        history.stream()
                .filter(run -> run.shape().equals(shape))
                .sorted(Comparator.comparing(Run::quick).reversed())
                .forEach(run -> run.findings().forEach(finding -> newest.put(finding.goal(), run)));
        return new Latest(shape, newest);
    }

    /** The findings of these goals, by goal. */
    List<Row> rows(boolean growth) {
        return runs.entrySet().stream()
                .filter(goal -> growth == goal.getKey().equals("P6"))
                .flatMap(goal -> goal.getValue().findings().stream()
                        .filter(finding -> finding.goal().equals(goal.getKey()))
                        .map(finding -> new Row(finding, goal.getValue())))
                .toList();
    }

    /** The runs that are shown, the newest first. */
    List<Run> shown() {
        return runs.values().stream()
                .distinct()
                .sorted(Comparator.comparing(Run::at).reversed())
                .collect(Collectors.toUnmodifiableList());
    }

    /** A finding and where it is from. */
    record Row(Finding finding, Run run) {}
}
