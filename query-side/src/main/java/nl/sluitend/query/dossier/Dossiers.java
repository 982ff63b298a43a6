package nl.sluitend.query.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.DossierChanged;
import nl.sluitend.kernel.dossier.DossierChanges;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.dossier.FindPeople;
import nl.sluitend.kernel.dossier.FindSight;
import nl.sluitend.kernel.dossier.FormerRelation;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.dossier.KnownAges;
import nl.sluitend.kernel.dossier.PeopleByAge;
import nl.sluitend.kernel.dossier.Person;
import nl.sluitend.kernel.dossier.Sight;
import nl.sluitend.kernel.dossier.WwCase;
import nl.sluitend.query.fold.CollectionSpec;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.Excerpt;
import nl.sluitend.query.fold.Reach;
import org.axonframework.queryhandling.QueryHandler;

/**
 * Answers who somebody is and what happened, as far as the caller may see it.
 *
 * @param reader the dossiers
 */
public record Dossiers(DocumentReader<Dossier> reader) {

    /** Where dossiers lie: they are found by their key only. */
    public static final CollectionSpec<Dossier> COLLECTION =
            new CollectionSpec<>("dossiers", Dossier.class, Dossier::audience, List.of());

    @QueryHandler
    Optional<Dossier> on(FindDossier query) {
        return reader.one(Reach.toPeople(query.caller()), query.inhabitant().value(), query.atLeast())
                .flatMap(dossier -> Seen.by(query.caller(), dossier));
    }

    /** A dossier that has seen the decision and is not shown is not the caller's. */
    @QueryHandler
    Optional<Sight> on(FindSight query) {
        var whose = query.inhabitant().value();
        boolean isHidden = reader.hasSeen(whose, query.recorded())
                && reader.one(Reach.toPeople(query.caller()), whose, -1)
                        .flatMap(dossier -> Seen.by(query.caller(), dossier))
                        .isEmpty();
        return Optional.of(isHidden ? Sight.NOT_YOURS : Sight.NOT_YET);
    }

    @QueryHandler
    List<Person> on(FindPeople query) {
        return reader.several(Reach.toPeople(query.caller()), query.inhabitants(), Personalia.EXCERPT).stream()
                .flatMap(personalia -> Seen.by(query.caller(), personalia).stream())
                .toList();
    }

    @QueryHandler
    List<KnownAges> on(PeopleByAge query) {
        return reader
                .following(Reach.ofTheProduct(Caller.product()), query.after(), query.most(), Aged.EXCERPT)
                .stream()
                .map(aged -> new KnownAges(aged.inhabitant(), aged.person(), aged.wwCases()))
                .toList();
    }

    /** What a dossier tells of an age. */
    public record Aged(String inhabitant, Person person, List<WwCase> wwCases, Set<String> audience) {

        static final Excerpt<Aged> EXCERPT = Excerpt.of(Aged.class, Aged::audience);
    }

    /** What counts for a subscription are its updates. */
    @QueryHandler
    List<DossierChanged> on(DossierChanges query) {
        return List.of();
    }

    /**
     * What a dossier tells of who somebody is, and what decides how much of that is seen.
     *
     * @param person who it is
     * @param handovers the handovers, oldest first
     * @param relations who has, or had, a relation to the person
     * @param former what a municipality still sees whose relation ended
     * @param audience who may find the dossier
     */
    public record Personalia(
            Person person,
            List<Handover> handovers,
            Relations relations,
            Map<String, FormerRelation> former,
            Set<String> audience) {

        /** Where a dossier is a row in somebody's list. */
        static final Excerpt<Personalia> EXCERPT = Excerpt.of(Personalia.class, Personalia::audience);

        static Personalia of(Dossier dossier) {
            return new Personalia(
                    dossier.person(), dossier.handovers(), dossier.relations(), dossier.former(), dossier.audience());
        }
    }
}
