package nl.sluitend.command.programme;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.programme.PlaceReleased;
import nl.sluitend.kernel.programme.PlaceReserved;
import nl.sluitend.kernel.programme.ProgrammeEvent;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.programme.ProgrammeRegistered;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.programme.RegisterProgramme;
import nl.sluitend.kernel.programme.ReleasePlace;
import nl.sluitend.kernel.programme.ReservePlace;
import nl.sluitend.kernel.programme.ReservedPlace;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A programme of one municipality, with its places: each is taken by one trajectory at a time. */
@AggregateRoot(type = "programme")
public final class Programme {

    @AggregateIdentifier
    private @Nullable String programme;

    private @Nullable ProgrammeTerms terms;
    private int places;
    private final Set<String> taken = new TreeSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(RegisterProgramme command) {
        var terms = command.terms();
        require(
                new OnlyTheMunicipalityOpensItsProgramme(command.decision().caller(), terms.municipality()),
                new AProgrammeIsRegisteredOnce(programme),
                new AProgrammeHasPlaces(command.places()),
                new AProgrammeIsForSomebody(terms),
                new AProgrammeEndsAfterItBegins(terms));
        apply(registered(command));
        return recorded(command.programme());
    }

    private static ProgrammeRegistered registered(RegisterProgramme command) {
        var terms = command.terms();
        return new ProgrammeRegistered(
                command.programme().value(),
                terms.municipality(),
                command.name(),
                terms.ageBands().stream().sorted().toList(),
                terms.origins().stream().sorted().toList(),
                terms.fullTime(),
                command.places(),
                terms.from(),
                terms.until(),
                command.decision().today());
    }

    @CommandHandler
    ReservedPlace decide(ReservePlace command) {
        var known = Objects.requireNonNull(terms);
        require(
                new OnlyTheMunicipalityOpensItsProgramme(command.decision().caller(), known.municipality()),
                new AFreePlaceIsReserved(taken, places, command.trajectory()));
        if (!taken.contains(command.trajectory())) {
            apply(new PlaceReserved(command.trajectory(), command.decision().today()));
        }
        return new ReservedPlace(command.trajectory(), known);
    }

    @CommandHandler
    Recorded decide(ReleasePlace command) {
        if (taken.contains(command.trajectory())) {
            apply(new PlaceReleased(command.trajectory(), command.decision().today()));
        }
        return recorded(command.programme());
    }

    private static Recorded recorded(ProgrammeId id) {
        return Recorded.of(id.value(), getVersion(), Effect.DONE);
    }

    @EventSourcingHandler
    void evolve(ProgrammeEvent event) {
        switch (event) {
            case ProgrammeRegistered registered -> {
                programme = registered.programme();
                terms = termsOf(registered);
                places = registered.places();
            }
            case PlaceReserved reserved -> taken.add(reserved.trajectory());
            case PlaceReleased released -> taken.remove(released.trajectory());
        }
    }

    private static ProgrammeTerms termsOf(ProgrammeRegistered registered) {
        return new ProgrammeTerms(
                registered.programme(),
                registered.municipality(),
                Set.copyOf(registered.ageBands()),
                Set.copyOf(registered.origins()),
                registered.fullTime(),
                registered.from(),
                registered.until());
    }
}
