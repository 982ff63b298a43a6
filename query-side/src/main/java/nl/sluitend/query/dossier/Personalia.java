package nl.sluitend.query.dossier;

import java.util.List;
import java.util.Set;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.dossier.Person;
import nl.sluitend.query.fold.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier tells of who somebody is, and what decides how much of that is seen.
 *
 * @param person who it is
 * @param registeredBy the municipality that opened the dossier; absent when UWV did
 * @param handovers the handovers, oldest first
 * @param audience who has a relation to the dossier
 */
public record Personalia(Person person, @Nullable String registeredBy, List<Handover> handovers, Set<String> audience) {

    /** Where a dossier is a row in somebody's list. */
    static final Excerpt<Personalia> EXCERPT = Excerpt.of(Personalia.class, Personalia::audience);

    static Personalia of(Dossier dossier) {
        return new Personalia(dossier.person(), dossier.registeredBy(), dossier.handovers(), dossier.audience());
    }

    /** The person, as far as the caller needs it; the same as {@link Seen} shows of the whole dossier. */
    Person seenBy(Caller caller) {
        return switch (caller.role()) {
            case INHABITANT, SYSTEM, UWV_ADVISER -> person;
            default -> Acquaintance.of(caller, this).with(person);
        };
    }
}
