package nl.sluitend.kernel.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.Person;
import nl.sluitend.kernel.placement.Placement;
import nl.sluitend.kernel.responsibility.Facts;
import nl.sluitend.kernel.trajectory.Trajectory;
import nl.sluitend.kernel.wwcase.WwCase;
import org.jspecify.annotations.Nullable;

/**
 * One inhabitant as the product knows them: the fold of the person's stream. Personal values are sealed.
 *
 * @param inhabitant the pseudonym
 * @param version the stream's number of the newest event in it
 * @param origin from where the person came; withheld from whoever has no relation to them
 * @param person who it is
 * @param municipality the competent municipality; empty while none is established
 * @param registeredBy the municipality that opened the dossier; absent when UWV did
 * @param facts the facts that decide who has which task
 * @param wwCases the WW cases, oldest first
 * @param handovers the handovers, oldest first
 * @param trajectories the trajectories, oldest first
 * @param placements the placements, oldest first
 * @param timeline what happened, oldest first
 * @param relations who has, or had, a relation to the person; empty in what is shown to somebody
 * @param former what each municipality whose relation ended still sees; empty in what is shown to somebody
 * @param news of what each body, and the person under the own pseudonym, should be told; absent while nothing happened
 * that others should know, and in what is shown to somebody
 * @param relationEndedOn the day on which the reader's relation ended; absent while it lasts
 * @param audience the organisations and municipalities that have a relation to this dossier
 */
@RecordBuilder
public record Dossier(
        String inhabitant,
        long version,
        @Nullable Origin origin,
        Person person,
        String municipality,
        @Nullable String registeredBy,
        Facts facts,
        List<WwCase> wwCases,
        List<Handover> handovers,
        List<Trajectory> trajectories,
        List<Placement> placements,
        List<TimelineEntry> timeline,
        Relations relations,
        Map<String, FormerRelation> former,
        @Nullable Map<String, News> news,
        @Nullable LocalDate relationEndedOn,
        Set<String> audience)
        implements DossierBuilder.With {

    /** Before anything is known. */
    public static Dossier empty(String inhabitant) {
        return DossierBuilder.builder()
                .inhabitant(inhabitant)
                .version(-1)
                .person(new Person(inhabitant, null, null, null, AgeBand.UNKNOWN))
                .municipality("")
                .facts(Facts.NONE)
                .wwCases(List.of())
                .handovers(List.of())
                .trajectories(List.of())
                .placements(List.of())
                .timeline(List.of())
                .relations(Relations.NONE)
                .former(Map.of())
                .audience(Set.of())
                .build();
    }
}
