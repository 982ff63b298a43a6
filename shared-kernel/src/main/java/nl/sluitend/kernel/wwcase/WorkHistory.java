package nl.sluitend.kernel.wwcase;

import java.util.List;

/**
 * What the receiving municipality may need to know about work; only closed lists and codes.
 *
 * @param hoursPerWeek hours per week of the lost job, 1 to 60
 * @param occupation the last occupation, a code of BRC 2014
 * @param education the highest completed level
 * @param languages languages with their level, as {@code nl:B1}
 * @param support what UWV did so far
 * @param availability when the person is available for work
 */
public record WorkHistory(
        int hoursPerWeek,
        String occupation,
        String education,
        List<String> languages,
        List<String> support,
        Availability availability) {

    public WorkHistory {
        languages = List.copyOf(languages);
        support = List.copyOf(support);
    }

    /** Whether it is the same, whatever the order of languages and support. */
    public boolean saysTheSameAs(WorkHistory other) {
        return inOrder().equals(other.inOrder());
    }

    /** The same, with its sets sorted. */
    WorkHistory inOrder() {
        return new WorkHistory(hoursPerWeek, occupation, education, inOrder(languages), inOrder(support), availability);
    }

    private static List<String> inOrder(List<String> set) {
        return set.stream().sorted().distinct().toList();
    }
}
