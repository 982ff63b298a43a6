package nl.sluitend.command;

import static nl.sluitend.command.Days.FIRST_DAY;
import static nl.sluitend.command.Days.LAST_DAY;
import static nl.sluitend.command.Days.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandoverAccepted;
import nl.sluitend.kernel.handover.HandoverId;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.PayloadItem;
import nl.sluitend.kernel.handover.ResponsibilityTransferred;
import nl.sluitend.kernel.handover.WarmMeetingHeld;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.wwcase.AssertedLine;
import nl.sluitend.kernel.wwcase.Availability;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.FlaggedBy;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WwCaseId;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwPeriod;
import org.jspecify.annotations.Nullable;

/** What happened to Amina before the test begins. */
public final class History {

    public static final WwCaseId CASE = new WwCaseId("case-1");
    public static final HandoverId HANDOVER = new HandoverId("handover-1");
    public static final Instant ASSERTED = Instant.parse("2026-10-01T04:00:00Z");
    public static final Sealed REFERENCE = new Sealed("reference");
    public static final Sealed CONTACT_PERSON = new Sealed("contact person");
    public static final Residence IN_LEIDEN = new Residence("GM0546", ResidenceGround.RESIDENCE);
    public static final Residence IN_VOORBURG = new Residence("GM1916", ResidenceGround.RESIDENCE);
    public static final PersonalDetails DETAILS = new PersonalDetails(
            new Sealed("name"), new Sealed("birth date"), new Sealed("contact"), AgeBand.FROM_27_TO_49);
    public static final WorkHistory WORK = new WorkHistory(
            32,
            "0421",
            "VOCATIONAL_UPPER_SECONDARY",
            List.of("nl:NATIVE"),
            List.of("CONVERSATION"),
            Availability.UNKNOWN);
    /** When UWV determined the last day. */
    public static final LocalDate DETERMINED = FIRST_DAY.plusDays(14);

    public static final WwPeriod PERIOD =
            new WwPeriod(FIRST_DAY, LAST_DAY, EndGround.DURATION_ELAPSED, Certainty.FINAL, DETERMINED, ASSERTED);
    public static final AssertedLine LINE = AssertedLine.of(DETAILS, IN_LEIDEN, PERIOD, WORK);
    public static final List<PayloadItem> PAYLOAD = List.of(
            new PayloadItem(PayloadField.CONTACT, null),
            new PayloadItem(PayloadField.WW_END, null),
            new PayloadItem(PayloadField.NEXT_STEP, "note-1"),
            new PayloadItem(PayloadField.WISHES, "note-2"));

    private History() {}

    public static InhabitantRegistered registered() {
        return new InhabitantRegistered(
                People.AMINA.value(),
                Origin.WW,
                null,
                DETAILS.ageBand(),
                DETAILS.name(),
                DETAILS.birthDate(),
                DETAILS.contact(),
                ASSERTED,
                TODAY);
    }

    public static ResidenceEstablished inLeiden() {
        return new ResidenceEstablished(
                "GM0546",
                ResidenceGround.RESIDENCE,
                ASSERTED.minus(Duration.ofDays(365)),
                Amsterdam.day(ASSERTED).minusYears(1));
    }

    public static WwCaseRegistered wwUntil(LocalDate lastDay) {
        return ww(CASE, FIRST_DAY, lastDay, ASSERTED, lineUntil(lastDay));
    }

    /** Another case of the same person, beside the one that everybody has. */
    public static WwCaseRegistered wwBeside(
            WwCaseId wwCase, LocalDate firstDay, Instant assertedAt, @Nullable AssertedLine line) {
        return ww(wwCase, firstDay, LAST_DAY, assertedAt, line);
    }

    private static WwCaseRegistered ww(
            WwCaseId wwCase, LocalDate firstDay, LocalDate lastDay, Instant assertedAt, @Nullable AssertedLine line) {
        return new WwCaseRegistered(
                wwCase.value(),
                REFERENCE,
                firstDay,
                lastDay,
                EndGround.DURATION_ELAPSED,
                Certainty.FINAL,
                DETERMINED,
                assertedAt,
                DETAILS.ageBand(),
                line,
                WORK.hoursPerWeek(),
                WORK.occupation(),
                WORK.education(),
                WORK.languages(),
                WORK.support(),
                null,
                null,
                TODAY);
    }

    private static AssertedLine lineUntil(LocalDate lastDay) {
        return AssertedLine.of(
                DETAILS,
                IN_LEIDEN,
                new WwPeriod(FIRST_DAY, lastDay, EndGround.DURATION_ELAPSED, Certainty.FINAL, DETERMINED, ASSERTED),
                WORK);
    }

    public static Object[] withWw(Object... more) {
        return withWwUntil(LAST_DAY, more);
    }

    public static Object[] withWwUntil(LocalDate lastDay, Object... more) {
        return Stream.concat(Stream.of(registered(), inLeiden(), wwUntil(lastDay)), Stream.of(more))
                .toArray();
    }

    public static ExpiringWwFlagged flagged() {
        return new ExpiringWwFlagged(CASE.value(), FlaggedBy.DAILY_RUN, LAST_DAY, 180, TODAY);
    }

    public static HandoverPrepared prepared() {
        return new HandoverPrepared(HANDOVER.value(), CASE.value(), PAYLOAD, TODAY);
    }

    public static HandoverOffered offered() {
        return new HandoverOffered(
                HANDOVER.value(), "GM0546", ResidenceGround.RESIDENCE, GroundKind.AGREEMENT, "agreement-1", 1, TODAY);
    }

    public static HandoverAccepted accepted() {
        return new HandoverAccepted(HANDOVER.value(), "gm0546", CONTACT_PERSON, TODAY.plusDays(3), TODAY);
    }

    public static WarmMeetingHeld met() {
        return new WarmMeetingHeld(HANDOVER.value(), TODAY);
    }

    public static ResponsibilityTransferred transferred() {
        return new ResponsibilityTransferred(HANDOVER.value(), CASE.value(), "GM0546", TODAY, "agreement-1", TODAY);
    }

    public static Object[] offeredToLeiden(Object... more) {
        return Stream.concat(Stream.of(withWw(flagged(), prepared(), offered())), Stream.of(more))
                .toArray();
    }
}
