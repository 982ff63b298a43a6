package nl.sluitend.query.programme;

import java.time.LocalDate;
import java.util.Set;
import nl.sluitend.kernel.programme.PlaceReleased;
import nl.sluitend.kernel.programme.PlaceReserved;
import nl.sluitend.kernel.programme.Programme;
import nl.sluitend.kernel.programme.ProgrammeEvent;
import nl.sluitend.kernel.programme.ProgrammeRegistered;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.query.catalogue.Listing;
import nl.sluitend.query.fold.Fold;
import nl.sluitend.query.fold.Order;
import nl.sluitend.query.fold.RecordedEvent;

/** Folds one programme's stream into one programme. */
public final class ProgrammeFold implements Fold<Programme> {

    /** By name; other municipalities see the people in them in tens (ADR 7). */
    public static final Listing<Programme> LISTING = Listing.of(
                    Programme.class, new ProgrammeFold(), Order.byText("programmes", "view.name", Programme::name))
            .showing((caller, programme) ->
                    caller.actsFor(programme.terms().municipality()) ? programme : programme.toldToOthers());

    @Override
    public String aggregate() {
        return "programme";
    }

    @Override
    public boolean concerns(Class<?> event) {
        return ProgrammeEvent.class.isAssignableFrom(event);
    }

    @Override
    public Programme begin(String stream) {
        var unknown = new ProgrammeTerms(stream, "", Set.of(), Set.of(), false, LocalDate.EPOCH, null);
        return new Programme(stream, -1, "", 0, 0, unknown, true);
    }

    @Override
    public Programme evolve(Programme programme, RecordedEvent recorded) {
        return switch ((ProgrammeEvent) recorded.event()) {
            case ProgrammeRegistered e ->
                new Programme(
                        programme.programme(), recorded.sequence(), e.name(), e.places(), 0, terms(programme, e), true);
            case PlaceReserved _ -> taken(programme, recorded, 1);
            case PlaceReleased _ -> taken(programme, recorded, -1);
        };
    }

    private static Programme taken(Programme programme, RecordedEvent recorded, int more) {
        return new Programme(
                programme.programme(),
                recorded.sequence(),
                programme.name(),
                programme.places(),
                programme.taken() + more,
                programme.terms(),
                true);
    }

    private static ProgrammeTerms terms(Programme programme, ProgrammeRegistered e) {
        return new ProgrammeTerms(
                programme.programme(),
                e.municipality(),
                Set.copyOf(e.ageBands()),
                Set.copyOf(e.origins()),
                e.fullTime(),
                e.from(),
                e.until());
    }
}
