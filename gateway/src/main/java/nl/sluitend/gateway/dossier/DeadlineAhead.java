package nl.sluitend.gateway.dossier;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.gateway.dossier.DossierPicture.DueKind;
import nl.sluitend.gateway.graphql.AnswerPart;
import nl.sluitend.kernel.handover.HandoverState;

/**
 * Something that a dossier still waits for.
 *
 * @param kind what it is
 * @param day on which day at the latest
 */
record DeadlineAhead(DueKind kind, LocalDate day) {

    /** All that lies ahead, soonest first. */
    static List<DeadlineAhead> ahead(AnswerPart dossier, LocalDate today) {
        return Stream.of(ends(dossier), answers(dossier), firstContacts(dossier), aftercare(dossier))
                .flatMap(each -> each)
                .filter(due -> !due.day().isBefore(today))
                .sorted(comparing(DeadlineAhead::day).thenComparing(DeadlineAhead::kind))
                .toList();
    }

    /** A case that was closed has ended already. */
    private static Stream<DeadlineAhead> ends(AnswerPart dossier) {
        return dossier.parts("wwCases").stream()
                .filter(wwCase -> wwCase.text("outcome").isEmpty())
                .flatMap(wwCase -> due(DueKind.WW_END, wwCase, "lastDay"));
    }

    private static Stream<DeadlineAhead> answers(AnswerPart dossier) {
        return dossier.parts("handovers").stream()
                .flatMap(handover -> due(DueKind.RESPONSE_DUE, handover.part("clock"), "dueOn"));
    }

    /** After the warm meeting the promise is kept, and a handover that is returned or closed promises nothing. */
    private static Stream<DeadlineAhead> firstContacts(AnswerPart dossier) {
        return dossier.parts("handovers").stream()
                .filter(handover -> handover.word("state").equals(HandoverState.ACCEPTED.name()))
                .flatMap(handover -> due(DueKind.FIRST_CONTACT, handover, "firstContactOn"));
    }

    private static Stream<DeadlineAhead> aftercare(AnswerPart dossier) {
        return dossier.parts("placements").stream()
                .flatMap(placement -> placement.parts("aftercare").stream())
                .filter(moment -> moment.text("heldOn").isEmpty())
                .flatMap(moment -> due(DueKind.AFTERCARE, moment, "due"));
    }

    private static Stream<DeadlineAhead> due(DueKind kind, AnswerPart part, String day) {
        return part.day(day).map(on -> new DeadlineAhead(kind, on)).stream();
    }
}
