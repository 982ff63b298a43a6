package nl.sluitend.query.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.organisation.Body;
import nl.sluitend.query.access.Access;

/**
 * A dossier as far as somebody with a relation to it needs it; the inhabitant sees all of it. The relations and what
 * former municipalities knew are stored with it and shown to nobody.
 *
 * @param parts each decides itself what is shown of it
 */
record DossierVisibility(List<DossierPart> parts) {

    /** That dossier as seen from that viewpoint; empty when it is not visible. */
    Optional<Dossier> from(Viewpoint viewpoint, Dossier whole) {
        return Access.from(viewpoint, whole).map(access -> show(whole, access));
    }

    Dossier show(Dossier whole, Access access) {
        var shown = frame(whole, access);
        for (var part : parts) {
            shown = part.show(shown, whole, access);
        }
        return shown;
    }

    private static Dossier frame(Dossier whole, Access access) {
        var empty = Dossier.empty(whole.inhabitant());
        return switch (access) {
            case Access.Whole _ ->
                empty.with(next ->
                        next.version(whole.version()).timeline(whole.timeline()).audience(whole.audience()));
            case Access.OfUwv(var bodies) -> framed(empty, whole, bodies).withAudience(Set.of(Body.UWV));
            case Access.OfMunicipality municipality ->
                framed(empty, whole, municipality.bodies()).withAudience(uwvAndOneself(municipality.bodies(), whole));
            case Access.OfFormer(var bodies, var former) ->
                framed(empty, whole, bodies).withRelationEndedOn(former.endedOn());
            case Access.OfWhoBegan(var bodies) -> framed(empty, whole, bodies);
        };
    }

    private static Dossier framed(Dossier empty, Dossier whole, Set<String> bodies) {
        return empty.with(
                next -> next.version(whole.relations().versionFor(bodies)).timeline(new ShownLines(bodies, whole)));
    }

    /** A municipality may not learn that another one knows the person. */
    private static Set<String> uwvAndOneself(Set<String> bodies, Dossier whole) {
        var known = new TreeSet<>(whole.audience());
        known.removeIf(body -> !body.equals(Body.UWV) && !bodies.contains(body));
        return known;
    }
}
