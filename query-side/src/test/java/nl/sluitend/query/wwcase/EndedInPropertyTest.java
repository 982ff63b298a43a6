package nl.sluitend.query.wwcase;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.dossier.Folded;

/** Where a case ended does not change when the person moves afterwards, wherever and however often. */
class EndedInPropertyTest {

    /** Somebody comes to live there, so many days after the first residence that is known. */
    record Move(String municipality, int day) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        var day = Arbitraries.integers().between(0, 60);
        return Combinators.combine(Arbitraries.of(LEIDEN, KATWIJK), day)
                .as(Move::new)
                .list()
                .ofMaxSize(5);
    }

    @Property(tries = 300)
    void aLaterMoveChangesNothing(
            @ForAll("moves") List<Move> moves,
            @ForAll @IntRange(max = 30) int lastDay,
            @ForAll boolean hasOutcome,
            @ForAll("moves") List<Move> later) {
        int over = hasOutcome ? 0 : lastDay;
        var afterwards = later.stream()
                .map(move -> new Move(move.municipality(), move.day() + over + 1))
                .toList();

        assertThat(row(moved(moves, afterwards, lastDay, hasOutcome)).endedIn())
                .isEqualTo(row(moved(moves, List.of(), lastDay, hasOutcome)).endedIn());
    }

    @Example
    void whereThePersonLivesNowDoesChange() {
        var elsewhere = List.of(new Move(KATWIJK, 40));

        assertThat(row(moved(List.of(), elsewhere, 30, false)).shown().municipality())
                .isNotEqualTo(
                        row(moved(List.of(), List.of(), 30, false)).shown().municipality());
    }

    private static Somebody moved(List<Move> moves, List<Move> later, int lastDay, boolean hasOutcome) {
        var somebody = Somebody.withWw("anna", LEIDEN, TODAY.plusDays(lastDay));
        moves.forEach(move -> somebody.movedTo(move.municipality(), TODAY.plusDays(move.day())));
        if (hasOutcome) {
            somebody.ended(Outcome.PLACED);
        }
        later.forEach(move -> somebody.movedTo(move.municipality(), TODAY.plusDays(move.day())));
        return somebody;
    }

    private static CaseRow row(Somebody somebody) {
        return CaseRows.of(Folded.of(somebody)).values().iterator().next();
    }
}
