package nl.sluitend.query.inhabitant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FormerRelation;
import nl.sluitend.kernel.dossier.KnownAges;
import nl.sluitend.kernel.dossier.PeopleByAge;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.inhabitant.FindPeople;
import nl.sluitend.kernel.inhabitant.Person;
import nl.sluitend.kernel.wwcase.WwCase;
import nl.sluitend.query.access.Access;
import nl.sluitend.query.fold.DocumentReader;
import nl.sluitend.query.fold.Excerpt;
import nl.sluitend.query.fold.Reach;
import org.axonframework.queryhandling.QueryHandler;

/**
 * Answers who people are, for lists in which a dossier is a row.
 *
 * @param reader the dossiers
 */
public record PeopleQueries(DocumentReader<Dossier> reader) {

    @QueryHandler
    List<Person> on(FindPeople query) {
        return reader.several(Reach.toPeople(query.caller()), query.inhabitants(), Known.EXCERPT).stream()
                .flatMap(known -> known.shownFrom(Viewpoint.of(query.caller())).stream())
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

    /** The part of a dossier that says something about an age. */
    public record Aged(String inhabitant, Person person, List<WwCase> wwCases, Set<String> audience) {

        static final Excerpt<Aged> EXCERPT = Excerpt.of(Aged.class, Aged::audience);
    }

    /**
     * The part of a dossier that says who somebody is, and what decides how much of that is shown.
     *
     * @param person who it is
     * @param handovers the handovers, oldest first
     * @param relations who has, or had, a relation to the person
     * @param former what each municipality whose relation ended still sees
     * @param audience who may find the dossier
     */
    public record Known(
            Person person,
            List<Handover> handovers,
            Relations relations,
            Map<String, FormerRelation> former,
            Set<String> audience) {

        static final Excerpt<Known> EXCERPT = Excerpt.of(Known.class, Known::audience);

        /** The same as the whole dossier would show; empty when nothing of the person is shown. */
        private Optional<Person> shownFrom(Viewpoint viewpoint) {
            return Access.from(viewpoint, relations, handovers, former)
                    .flatMap(access -> PersonPart.shown(person, access));
        }
    }
}
