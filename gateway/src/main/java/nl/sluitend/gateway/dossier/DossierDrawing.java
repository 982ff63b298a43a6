package nl.sluitend.gateway.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.gateway.dossier.DossierPicture.DayMark;
import nl.sluitend.gateway.dossier.DossierPicture.DueDay;
import nl.sluitend.gateway.dossier.DossierPicture.Lane;
import nl.sluitend.gateway.dossier.DossierPicture.LaneSpan;
import nl.sluitend.gateway.graphql.AnswerPart;

/**
 * Puts what is known of a dossier in its place.
 *
 * @param dossier as it was answered
 * @param today in Amsterdam
 * @param ahead what is due
 * @param axis where each day lies
 */
record DossierDrawing(AnswerPart dossier, LocalDate today, List<DeadlineAhead> ahead, PictureAxis axis) {

    static DossierDrawing of(AnswerPart dossier, LocalDate today) {
        var ahead = DeadlineAhead.ahead(dossier, today);
        var axis = PictureAxis.around(today, facts(dossier), ahead.stream().map(DeadlineAhead::day));
        return new DossierDrawing(dossier, today, ahead, axis);
    }

    private static Stream<LocalDate> facts(AnswerPart dossier) {
        return dossier.parts("timeline").stream().flatMap(line -> line.day("occurredOn").stream());
    }

    DossierPicture picture() {
        return new DossierPicture(
                axis.from().toString(),
                axis.until().toString(),
                axis.at(today),
                axis.ticks(),
                lanes(),
                marks(),
                deadlines());
    }

    private List<Lane> lanes() {
        var lanes = new ArrayList<Lane>();
        for (var line : dossier.parts("taskTimeline")) {
            lanes.add(new Lane(line.word("task"), DossierPicture.laneY(lanes.size()), spans(line)));
        }
        return List.copyOf(lanes);
    }

    private List<LaneSpan> spans(AnswerPart line) {
        return line.parts("spans").stream()
                .filter(span -> axis.shows(first(span), last(span)))
                .map(this::drawn)
                .toList();
    }

    private LaneSpan drawn(AnswerPart span) {
        var holding = span.part("holding");
        int x = axis.at(first(span));
        return new LaneSpan(
                x,
                axis.after(last(span)) - x,
                holding.word("nature"),
                holding.text("holderName").orElse(null),
                holding.text("reason").orElse(null),
                span.word("from"),
                span.text("until").orElse(null),
                isNow(span));
    }

    private boolean isNow(AnswerPart span) {
        return !first(span).isAfter(today) && !last(span).isBefore(today);
    }

    private static LocalDate first(AnswerPart span) {
        return span.day("from").orElse(LocalDate.MIN);
    }

    private static LocalDate last(AnswerPart span) {
        return span.day("until").orElse(LocalDate.MAX);
    }

    private List<DayMark> marks() {
        var byDay = new TreeMap<LocalDate, List<String>>();
        for (var line : dossier.parts("timeline")) {
            line.day("occurredOn")
                    .filter(axis::shows)
                    .ifPresent(day ->
                            byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(line.word("event")));
        }
        return byDay.entrySet().stream()
                .map(each -> mark(each.getKey(), each.getValue()))
                .toList();
    }

    private DayMark mark(LocalDate day, List<String> events) {
        return new DayMark(
                day.toString(),
                axis.at(day),
                events.size(),
                events.stream().distinct().toList());
    }

    private List<DueDay> deadlines() {
        var placed = new ArrayList<DueDay>();
        for (var due : ahead) {
            int x = axis.at(due.day());
            placed.add(new DueDay(placed.size() + 1, due.kind(), due.day().toString(), x, freeY(placed, x)));
        }
        return List.copyOf(placed);
    }

    /** The highest place at which its number is not written over another one. */
    private static int freeY(List<DueDay> placed, int x) {
        return IntStream.iterate(0, y -> y + DossierPicture.LEVEL)
                .filter(y -> placed.stream().noneMatch(other -> other.y() == y && x - other.x() < DossierPicture.APART))
                .findFirst()
                .orElseThrow();
    }
}
