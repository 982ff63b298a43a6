package nl.sluitend.query.dossier;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.TimelineEntry;
import nl.sluitend.kernel.organisation.Body;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a dossier's history that some bodies see, chosen when somebody reads them: most answers to a decision
 * show none.
 */
final class ShownLines extends AbstractList<TimelineEntry> implements RandomAccess {

    private final Set<String> bodies;
    private final Dossier dossier;
    private volatile @Nullable List<TimelineEntry> chosen;

    ShownLines(Set<String> bodies, Dossier dossier) {
        this.bodies = bodies;
        this.dossier = dossier;
    }

    @Override
    public TimelineEntry get(int index) {
        return chosen().get(index);
    }

    @Override
    public int size() {
        return chosen().size();
    }

    private List<TimelineEntry> chosen() {
        var known = chosen;
        if (known == null) {
            known = numbered();
            chosen = known;
        }
        return known;
    }

    /**
     * Numbered among themselves: lines of a body without a relation any more are not shown to another one for which the
     * same people act (SUWI 62).
     */
    private List<TimelineEntry> numbered() {
        var shown = dossier.timeline().stream()
                .filter(line -> dossier.relations().letSeeLine(bodies, line.seenBy(), line.subject()))
                .toList();
        return IntStream.range(0, shown.size())
                .mapToObj(number -> named(shown.get(number), bodies).shownAs(number))
                .toList();
    }

    /** A municipality may not learn that another one knows the person, not even by an older line (SUWI 62). */
    static TimelineEntry named(TimelineEntry line, Set<String> bodies) {
        var organisation = line.organisation();
        boolean isNamed = organisation == null
                || Timeline.isOpen(organisation)
                || bodies.contains(Body.UWV)
                || bodies.contains(organisation)
                || !Collections.disjoint(line.doneFor(), bodies);
        return isNamed ? line : line.withoutOrganisation();
    }
}
