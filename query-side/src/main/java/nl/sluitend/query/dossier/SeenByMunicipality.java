package nl.sluitend.query.dossier;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FormerRelation;
import nl.sluitend.kernel.dossier.Handover;
import nl.sluitend.kernel.dossier.WwCase;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.organisation.Body;
import nl.sluitend.kernel.responsibility.Facts;
import nl.sluitend.query.fold.RecordedEvent;

/**
 * A municipality sees the people it registered and what is offered to it: before acceptance the payload only, and never
 * what concerns another municipality (SUWI 62, domain 2.3).
 *
 * @param bodies for which somebody looks
 * @param dossier at which dossier
 */
record SeenByMunicipality(Set<String> bodies, Dossier dossier) {

    private static final String OFFERED = RecordedEvent.nameOf(HandoverOffered.class);

    Dossier slice() {
        var relation = MunicipalRelation.of(bodies, Dossiers.Personalia.of(dossier));
        return new Dossier(
                dossier.inhabitant(),
                dossier.relations().versionFor(bodies),
                dossier.origin(),
                relation.with(dossier.person()),
                dossier.municipality(),
                relation.isOfOwnRegistration() ? dossier.registeredBy() : null,
                facts(relation),
                cases(dossier.wwCases(), relation),
                handovers(relation.offered()),
                Own.trajectories(bodies, dossier),
                Own.placements(bodies, dossier),
                Timeline.shownTo(bodies, dossier),
                Relations.NONE,
                Map.of(),
                null,
                audience());
    }

    /** Who has accepted answers for the person: whether it has a task depends on WW of any case (PW 7(3)c). */
    private Facts facts(MunicipalRelation relation) {
        if (relation.isOwn()) {
            var known = cases(dossier.wwCases(), relation).stream()
                    .map(WwCase::wwCase)
                    .collect(toUnmodifiableSet());
            return new FactsOfOnesOwn(dossier.facts(), known).toldTo(bodies);
        }
        var offered = relation.offered().stream().map(Handover::wwCase).collect(toUnmodifiableSet());
        return FactsOfAnOffer.withoutBirthdays(
                dossier.facts().ofCases(offered, bodies), dossier.person().ageBand());
    }

    /** Also as they were when an earlier relation ended. */
    List<Handover> handovers(List<Handover> offered) {
        var earlier = former().flatMap(former -> former.handovers().stream())
                .filter(each -> offered.stream().noneMatch(now -> now.handover().equals(each.handover())));
        return Stream.concat(earlier, offered.stream().map(each -> CaseInPayload.told(each, roundsOf(each))))
                .toList();
    }

    /** How often it was offered here: that it was offered elsewhere before is not for this one. */
    private int roundsOf(Handover handover) {
        return (int) dossier.timeline().stream()
                .filter(line ->
                        line.event().equals(OFFERED) && handover.handover().equals(line.subject()))
                .filter(line -> !Collections.disjoint(line.seenBy(), bodies))
                .count();
    }

    /** Also as they were when an earlier relation ended. */
    List<WwCase> cases(List<WwCase> known, MunicipalRelation relation) {
        var now = CaseInPayload.all(known, relation.offered());
        var earlier = former().flatMap(former -> former.wwCases().stream())
                .filter(each -> now.stream().noneMatch(one -> one.wwCase().equals(each.wwCase())));
        return Stream.concat(earlier, now.stream()).toList();
    }

    private Stream<FormerRelation> former() {
        return dossier.former().entrySet().stream()
                .filter(entry -> bodies.contains(entry.getKey()))
                .map(Map.Entry::getValue);
    }

    /** UWV and oneself: that another municipality knows the person is not for this one. */
    private Set<String> audience() {
        var known = new TreeSet<String>();
        dossier.audience().stream()
                .filter(body -> body.equals(Body.UWV) || bodies.contains(body))
                .forEach(known::add);
        return known;
    }
}
