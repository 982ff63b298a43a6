package nl.sluitend.kernel.rebuild;

import java.util.List;

/**
 * What a rebuild found different in one collection, of documents that had seen the same events.
 *
 * @param collection its name
 * @param added documents that only the rebuilt one has
 * @param removed documents that only the serving one has
 * @param changed documents that both have, with other content
 * @param fields the fields of which the content differs
 * @param examples keys of some of these documents: pseudonyms
 */
public record Difference(
        String collection, int added, int removed, int changed, List<String> fields, List<String> examples) {

    /** Whether there is any. */
    public boolean isAny() {
        return added + removed + changed > 0;
    }
}
