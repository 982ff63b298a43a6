package nl.sluitend.query.dossier;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FormerRelation;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.handover.Handover;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.responsibility.ResidenceFact;
import nl.sluitend.query.fold.RecordedEvent;

/**
 * The first day on which a municipality no longer has a relation: by the facts, even if they became known later
 * (ADR 27). Somebody who lives elsewhere left on the first day there (PW 40(1)); a right that revives is UWV's from the
 * day on which it runs again (WW 21); an offer closed by an outcome ended on the day of the outcome; one that was
 * withdrawn, or offered to another, on the day of that decision. Never before it began.
 *
 * @param dossier after the event that ended it
 * @param body whose relation it was
 */
record EndOfRelation(Dossier dossier, String body) {

    /** The events around a move: offers withdrawn because of it, and other residences in the same message. */
    private static final Set<String> OF_A_MOVE =
            Set.of(RecordedEvent.nameOf(ResidenceEstablished.class), RecordedEvent.nameOf(HandoverWithdrawn.class));

    static boolean isMove(InhabitantEvent event) {
        return event instanceof ResidenceEstablished
                || (event instanceof HandoverWithdrawn e && e.reason() == WithdrawalReason.RESIDENCE_CHANGED);
    }

    LocalDate by(InhabitantEvent event, List<Handover> handovers) {
        var day = isMove(event) ? livingElsewhereSince().orElse(event.occurredOn()) : event.occurredOn();
        return notBeforeItBegan(day, handovers);
    }

    /** Withdrawals for a move are recorded before the move itself, and the latest residence before earlier ones. */
    FormerRelation toldMoreOf(FormerRelation former) {
        return livingElsewhereSince()
                .filter(_ -> former.isByMove() && isToldOn(former.endedBy()))
                .map(day -> notBeforeItBegan(day, former.handovers()))
                .filter(day -> day.isBefore(former.endedOn()))
                .map(former::withEndedOn)
                .orElse(former);
    }

    private boolean isToldOn(long endedBy) {
        return dossier.timeline().stream()
                .dropWhile(line -> line.sequence() != endedBy)
                .allMatch(line -> OF_A_MOVE.contains(line.event()));
    }

    private Optional<LocalDate> livingElsewhereSince() {
        return dossier.facts().residences().reversed().stream()
                .takeWhile(fact -> !fact.municipality().equals(body))
                .reduce((_, earlier) -> earlier)
                .map(ResidenceFact::from);
    }

    private LocalDate notBeforeItBegan(LocalDate day, List<Handover> handovers) {
        var offers = handovers.stream().map(Handover::offeredOn).flatMap(Stream::ofNullable);
        return Stream.concat(offers, registration())
                .min(naturalOrder())
                .filter(day::isBefore)
                .orElse(day);
    }

    private Stream<LocalDate> registration() {
        return body.equals(dossier.registeredBy())
                ? Stream.ofNullable(dossier.facts().registeredOn())
                : Stream.empty();
    }
}
