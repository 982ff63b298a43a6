package nl.sluitend.torture.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was seen of an event that cannot be folded, and of everybody else.
 *
 * @param setAside the streams that the operator sees as set aside
 * @param code of the error for the dossier of the person concerned; empty when it is shown
 * @param well whether all applications report that they are well
 * @param othersFollow whether the documents contain all events
 */
public record SetAsideSeen(Set<String> setAside, String code, boolean well, boolean othersFollow) {

    /** The prefix of the keys of bystanders, whom no feed delivered. */
    public static final String BYSTANDER = "b57a4de2";

    private static final String BEHIND = "BEING_REPAIRED";

    /** What does not hold, if exactly these streams ought to be set aside. */
    public List<String> complaints(String when, String stream, Set<String> expected) {
        var found = new ArrayList<String>();
        if (!setAside.equals(expected)) {
            found.add("%s the operator sees %s as set aside, not %s".formatted(when, setAside, expected));
        }
        if (code.equals(BEHIND) != expected.contains(stream)) {
            found.add("%s the dossier of %s is answered '%s'".formatted(when, stream, code));
        }
        if (!well) {
            found.add("%s an application is not well".formatted(when));
        }
        if (!othersFollow) {
            found.add("%s the documents of others do not follow".formatted(when));
        }
        return found;
    }
}
