package nl.sluitend.query.greeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.greeting.Greeting;
import nl.sluitend.kernel.greeting.GreetingEvent;
import nl.sluitend.kernel.greeting.InhabitantGreeted;
import nl.sluitend.query.access.Access;
import nl.sluitend.query.dossier.DossierPart;

/** The greetings: the person and the municipality whose they are see them. */
public final class GreetingPart implements DossierPart {

    @Override
    public Dossier evolve(Dossier dossier, InhabitantEvent event) {
        return event instanceof GreetingEvent own
                ? dossier.withGreetings(Stream.concat(dossier.greetings().stream(), Stream.of(greeted(own)))
                        .toList())
                : dossier;
    }

    private static Greeting greeted(GreetingEvent event) {
        return switch (event) {
            case InhabitantGreeted e -> new Greeting(e.greeting(), e.municipality(), e.occurredOn());
        };
    }

    @Override
    public Dossier show(Dossier shown, Dossier whole, Access access) {
        return switch (access) {
            case Access.Whole _ -> shown.withGreetings(whole.greetings());
            case Access.OfMunicipality municipality -> shown.withGreetings(of(municipality.bodies(), whole));
            case Access.OfUwv _ -> shown;
            case Access.OfFormer _ -> shown;
            case Access.OfWhoBegan _ -> shown;
        };
    }

    private static List<Greeting> of(Set<String> bodies, Dossier whole) {
        return whole.greetings().stream()
                .filter(each -> bodies.contains(each.municipality()))
                .toList();
    }
}
