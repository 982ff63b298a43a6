package nl.sluitend.query.wwcase;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.wwcase.WwCase;
import nl.sluitend.query.access.Access;
import nl.sluitend.query.dossier.DossierPart;

/** The WW cases. A municipality knows one as its handover sends it, and as it was when an earlier relation ended. */
public final class WwCasePart implements DossierPart {

    @Override
    public Dossier evolve(Dossier dossier, InhabitantEvent event) {
        return dossier.withWwCases(WwCases.evolve(dossier.wwCases(), event));
    }

    @Override
    public Dossier show(Dossier shown, Dossier whole, Access access) {
        return shown.withWwCases(shown(whole, access));
    }

    /** The cases of that dossier as this access may see them. */
    public static List<WwCase> shown(Dossier whole, Access access) {
        return switch (access) {
            case Access.Whole _, Access.OfUwv _ -> whole.wwCases();
            case Access.OfMunicipality municipality -> sent(whole, municipality);
            case Access.OfFormer municipality -> municipality.former().wwCases();
            case Access.OfWhoBegan _ -> List.of();
        };
    }

    private static List<WwCase> sent(Dossier whole, Access.OfMunicipality municipality) {
        var now = CaseInPayload.all(whole.wwCases(), municipality.relation().offered());
        var earlier = municipality.earlier().stream()
                .flatMap(former -> former.wwCases().stream())
                .filter(each -> now.stream().noneMatch(one -> one.wwCase().equals(each.wwCase())));
        return Stream.concat(earlier, now.stream()).toList();
    }
}
