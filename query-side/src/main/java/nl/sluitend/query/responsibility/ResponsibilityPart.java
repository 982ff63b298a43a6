package nl.sluitend.query.responsibility;

import static java.util.stream.Collectors.toUnmodifiableSet;

import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.responsibility.Facts;
import nl.sluitend.kernel.wwcase.WwCase;
import nl.sluitend.query.access.Access;
import nl.sluitend.query.dossier.DossierPart;
import nl.sluitend.query.wwcase.WwCasePart;

/** The facts that decide who has which task, and the competent municipality. */
public final class ResponsibilityPart implements DossierPart {

    @Override
    public Dossier evolve(Dossier dossier, InhabitantEvent event) {
        var facts = dossier.facts().evolve(event);
        var residences = facts.residences();
        return dossier.with(next -> next.facts(facts)
                .municipality(residences.isEmpty() ? "" : residences.getLast().municipality()));
    }

    @Override
    public Dossier show(Dossier shown, Dossier whole, Access access) {
        return switch (access) {
            case Access.Whole _, Access.OfUwv _ -> shown(shown, whole.municipality(), whole.facts());
            case Access.OfMunicipality municipality -> shown(shown, whole.municipality(), toldTo(municipality, whole));
            case Access.OfFormer municipality ->
                shown(
                        shown,
                        municipality.former().municipality(),
                        municipality.former().facts());
            case Access.OfWhoBegan _ -> shown;
        };
    }

    private static Dossier shown(Dossier shown, String municipality, Facts facts) {
        return shown.with(next -> next.municipality(municipality).facts(facts));
    }

    /** A municipality that accepted has the person: whether it has a task depends on WW of any case (PW 7(3)c). */
    private static Facts toldTo(Access.OfMunicipality municipality, Dossier whole) {
        if (municipality.relation().isOwn()) {
            var known = WwCasePart.shown(whole, municipality).stream()
                    .map(WwCase::wwCase)
                    .collect(toUnmodifiableSet());
            return new FactsOfOnesOwn(whole.facts(), known).toldTo(municipality.bodies());
        }
        var offered =
                municipality.relation().offered().stream().map(Handover::wwCase).collect(toUnmodifiableSet());
        return FactsOfAnOffer.withoutBirthdays(
                whole.facts().ofCases(offered, municipality.bodies()),
                whole.person().ageBand());
    }
}
