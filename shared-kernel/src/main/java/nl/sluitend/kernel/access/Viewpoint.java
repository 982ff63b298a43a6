package nl.sluitend.kernel.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.organisation.Body;
import nl.sluitend.kernel.organisation.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Which people somebody may see: a role is translated into it here, and nowhere else. */
public sealed interface Viewpoint {

    /**
     * The person's own, and the product's when a deadline asks: everything in that dossier.
     *
     * @param only the one person who is seen; absent for all
     */
    record Whole(@Nullable String only) implements Viewpoint {}

    /**
     * A body's: what its relations allow.
     *
     * @param bodies UWV, or the municipalities for which the caller acts; and the organisation, for what it placed
     * itself
     */
    record OfBodies(Set<String> bodies) implements Viewpoint {}

    /** No person is seen from here. */
    record Outside() implements Viewpoint {}

    /** The viewpoint of that caller. */
    static Viewpoint of(Caller caller) {
        return switch (caller.role()) {
            case INHABITANT ->
                caller.self() == null ? new Outside() : new Whole(caller.self().value());
            case SYSTEM -> new Whole(null);
            case UWV_ADVISER -> caller.isUwv() ? ofBodies(caller, Stream.of(Body.UWV)) : new Outside();
            case CASEWORKER, TEAM_LEAD ->
                caller.isUwv()
                        ? new Outside()
                        : ofBodies(caller, caller.actsFor().stream().map(MunicipalityCode::value));
            case REGIONAL_DIRECTOR, POLICY_OFFICER, AUDITOR, UWV_FEED, WSP_ADVISER, OPERATOR -> new Outside();
        };
    }

    private static Viewpoint ofBodies(Caller caller, Stream<String> bodies) {
        var organisation = caller.organisation() == null
                ? Stream.<String>empty()
                : Stream.of(caller.organisation().value());
        return new OfBodies(Stream.concat(bodies, organisation).collect(toUnmodifiableSet()));
    }
}
