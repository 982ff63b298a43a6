package nl.sluitend.gateway.pages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.kernel.handover.HandoverState;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.worklist.AppointmentKind;
import org.jspecify.annotations.Nullable;

/** A row of each list for each way in which it can stand, and what is offered for it to whoever may do everything. */
final class RowsOfLists {

    /** As templates ask for it, by the list. */
    private static final Map<String, Function<NextDecisions, Stream<NextDecision>>> OFFERED = Map.of(
            "next.ofCase(", next -> cases().map(next::ofCase).flatMap(List::stream),
            "next.ofHandover(", next -> entries().map(next::ofHandover).flatMap(List::stream),
            "next.ofAppointment(",
                    next -> appointments().map(next::ofAppointment).flatMap(List::stream));

    private RowsOfLists() {}

    /** What a template that is written so can offer. */
    static Stream<NextDecision> offeredIn(String template) {
        var everything = new NextDecisions(_ -> true, "/list?page=2");
        return OFFERED.entrySet().stream()
                .filter(list -> template.contains(list.getKey()))
                .flatMap(list -> list.getValue().apply(everything));
    }

    /** A case of the list of expiring ones. */
    static Map<String, Object> expiring(
            @Nullable String flaggedOn, @Nullable HandoverState state, @Nullable RejectionReason rejection) {
        var row = row();
        row.put("wwCase", "case-1");
        row.put("handover", "offer-1");
        row.put("flaggedOn", flaggedOn);
        row.put("handoverState", state);
        row.put("rejection", rejection);
        return row;
    }

    private static Stream<Map<String, Object>> cases() {
        return Stream.of(null, "2026-11-01").flatMap(RowsOfLists::cases);
    }

    private static Stream<Map<String, Object>> cases(@Nullable String flaggedOn) {
        var offered = Arrays.stream(HandoverState.values()).map(state -> expiring(flaggedOn, state, null));
        var returned = Arrays.stream(RejectionReason.values())
                .map(reason -> expiring(flaggedOn, HandoverState.REJECTED, reason));
        return Stream.of(Stream.of(expiring(flaggedOn, null, null)), offered, returned)
                .flatMap(Function.identity());
    }

    /** A handover of the inbox. */
    static Map<String, Object> entry(HandoverState state) {
        var row = row();
        row.put("handover", "offer-1");
        row.put("state", state);
        return row;
    }

    private static Stream<Map<String, Object>> entries() {
        return Arrays.stream(HandoverState.values()).map(RowsOfLists::entry);
    }

    /** A day of the calendar. */
    static Map<String, Object> appointment(AppointmentKind kind) {
        var row = row();
        row.put("kind", kind);
        row.put("about", "thing-1");
        row.put("moment", kind == AppointmentKind.AFTERCARE ? 30 : null);
        return row;
    }

    private static Stream<Map<String, Object>> appointments() {
        return Arrays.stream(AppointmentKind.values()).map(RowsOfLists::appointment);
    }

    private static Map<String, Object> row() {
        var row = new HashMap<String, Object>();
        row.put("inhabitant", "person-1");
        return row;
    }
}
