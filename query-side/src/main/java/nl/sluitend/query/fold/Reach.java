package nl.sluitend.query.fold;

import static com.mongodb.client.model.Filters.in;
import static nl.sluitend.kernel.decision.Role.CASEWORKER;
import static nl.sluitend.kernel.decision.Role.SYSTEM;
import static nl.sluitend.kernel.decision.Role.TEAM_LEAD;
import static nl.sluitend.kernel.decision.Role.UWV_ADVISER;

import com.mongodb.client.model.Filters;
import java.util.Collections;
import java.util.Set;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.decision.Caller;
import org.bson.conversions.Bson;

/**
 * Whose documents somebody may see by name: made from a {@link Caller} and nothing else, and required by everything
 * that reads documents. A reader without one does not compile (SUWI 62, AVG 5(1)b).
 */
public final class Reach {

    private static final Reach NOTHING = new Reach(false, Set.of(), Set.of());
    private static final Reach EVERYTHING = new Reach(true, Set.of(), Set.of());

    private final boolean everything;
    private final Set<String> relations;
    private final Set<String> own;

    private Reach(boolean everything, Set<String> relations, Set<String> own) {
        this.everything = everything;
        this.relations = relations;
        this.own = own;
    }

    /** People to whom the caller has, or had, a relation: as UWV, as a municipality, or as the person. */
    public static Reach toPeople(Caller caller) {
        return switch (Viewpoint.of(caller)) {
            case Viewpoint.Whole(var only) -> only == null ? EVERYTHING : new Reach(false, Set.of(), Set.of(only));
            case Viewpoint.OfBodies(var bodies) -> new Reach(false, bodies, Set.of());
            case Viewpoint.Outside _ -> NOTHING;
        };
    }

    /** Documents that name their readers themselves: a body, or the person by the pseudonym. */
    public static Reach asTheirReader(Caller caller) {
        if (Viewpoint.of(caller) instanceof Viewpoint.Whole(var only)) {
            return only == null ? NOTHING : new Reach(false, Set.of(only), Set.of());
        }
        return toPeople(caller);
    }

    /** Documents of UWV, for its advisers. */
    public static Reach ofUwv(Caller caller) {
        return caller.is(UWV_ADVISER) ? toPeople(caller) : NOTHING;
    }

    /** Documents of the municipalities for which the caller acts, for roles that work on cases there. */
    public static Reach ofMunicipality(Caller caller) {
        return caller.is(CASEWORKER, TEAM_LEAD) ? toPeople(caller) : NOTHING;
    }

    /** Everything, for the product itself acting on a deadline; no token leads to such a caller. */
    public static Reach ofTheProduct(Caller caller) {
        return caller.is(SYSTEM) ? EVERYTHING : NOTHING;
    }

    /** Everything, for every authenticated caller: only for documents that are about nobody. */
    public static Reach toWhatIsAboutNobody(Caller caller) {
        return caller.actor().id().isEmpty() ? NOTHING : EVERYTHING;
    }

    /** The reach as the first part of a filter. */
    Bson filter() {
        return everything ? Filters.empty() : own.isEmpty() ? in(DocumentReader.AUDIENCE, relations) : in("_id", own);
    }

    /**
     * The same for a document that was found by its key, or is in a change notice: a store may answer a key alone
     * faster.
     */
    public boolean admits(String id, Set<String> audience) {
        return everything || own.contains(id) || !Collections.disjoint(relations, audience);
    }
}
