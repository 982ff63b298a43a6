package nl.sluitend.query.assembly;

import static java.time.Month.NOVEMBER;
import static nl.sluitend.kernel.collection.Additions.plus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.event.DomainEvent;
import nl.sluitend.kernel.handover.GroundKind;
import nl.sluitend.kernel.handover.HandoverAccepted;
import nl.sluitend.kernel.handover.HandoverOffered;
import nl.sluitend.kernel.handover.HandoverPrepared;
import nl.sluitend.kernel.handover.HandoverQuestioned;
import nl.sluitend.kernel.handover.HandoverRejected;
import nl.sluitend.kernel.handover.HandoverWithdrawn;
import nl.sluitend.kernel.handover.InhabitantInformed;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.handover.PayloadItem;
import nl.sluitend.kernel.handover.PayloadReviewed;
import nl.sluitend.kernel.handover.QuestionAnswered;
import nl.sluitend.kernel.handover.QuestionTopic;
import nl.sluitend.kernel.handover.RejectionReason;
import nl.sluitend.kernel.handover.WithdrawalReason;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.placement.AftercareStarted;
import nl.sluitend.kernel.placement.PlacedWithEmployer;
import nl.sluitend.kernel.privacy.Sealed;
import nl.sluitend.kernel.trajectory.EnrolledInTrajectory;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.Channel;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.FlaggedBy;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.Outcome;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwRevived;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;

/** A person's stream, told as a story; their case is {@code <name>-ww} and their handover {@code <name>-ho}. */
public final class Somebody {

    public static final LocalDate TODAY = LocalDate.of(2026, NOVEMBER, 2);
    private static final Instant RECORDED = Instant.parse("2026-11-02T08:00:00Z");

    private final String name;
    private final List<DomainEventMessage<?>> events = new ArrayList<>();
    private String organisation = "uwv";
    private String mandates = "";
    private Role role = Role.UWV_ADVISER;
    private int round;

    private Somebody(String name) {
        this.name = name;
    }

    public static Somebody withWw(String name, String municipality, LocalDate lastDay) {
        return withWw(name, municipality, lastDay, AgeBand.FROM_27_TO_49);
    }

    public static Somebody withWw(String name, String municipality, LocalDate lastDay, AgeBand ageBand) {
        return registered(new Somebody(name), municipality, lastDay, ageBand);
    }

    /** As the feed registers everybody; what follows is an adviser's. */
    public static Somebody fedWithWw(String name, String municipality, LocalDate lastDay) {
        return registered(new Somebody(name).in(Role.UWV_FEED), municipality, lastDay, AgeBand.FROM_27_TO_49)
                .in(Role.UWV_ADVISER);
    }

    private static Somebody registered(Somebody nobody, String municipality, LocalDate lastDay, AgeBand ageBand) {
        var name = nobody.name;
        return nobody.registered(Origin.WW, null, ageBand)
                .living(municipality)
                .with(new WwCaseRegistered(
                        name + "-ww",
                        new Sealed("reference"),
                        lastDay.minusMonths(6),
                        lastDay,
                        EndGround.DURATION_ELAPSED,
                        Certainty.EXPECTED,
                        TODAY,
                        RECORDED,
                        null,
                        null,
                        32,
                        "0811",
                        "MBO4",
                        List.of("nl:B1"),
                        List.of("WORKSHOP"),
                        null,
                        null,
                        TODAY));
    }

    public static Somebody registeredBy(String municipality, String name) {
        return new Somebody(name)
                .by(municipality.toLowerCase(Locale.ROOT))
                .registered(Origin.BIJSTAND, municipality, AgeBand.FROM_50)
                .living(municipality)
                .by("uwv");
    }

    private Somebody registered(Origin origin, @Nullable String by, AgeBand ageBand) {
        return with(new InhabitantRegistered(
                name,
                origin,
                by,
                ageBand,
                new Sealed("name"),
                new Sealed("birth"),
                new Sealed("contact"),
                RECORDED,
                TODAY));
    }

    public Somebody movedTo(String municipality) {
        return living(municipality);
    }

    public Somebody renamed(String name) {
        return with(new PersonalDetailsRevised(
                AgeBand.FROM_50,
                new Sealed(name),
                new Sealed(name + " birth"),
                new Sealed(name + " contact"),
                RECORDED,
                TODAY));
    }

    private Somebody living(String municipality) {
        return movedTo(municipality, TODAY);
    }

    public Somebody movedTo(String municipality, LocalDate day) {
        return with(new ResidenceEstablished(municipality, ResidenceGround.RESIDENCE, RECORDED, day));
    }

    /** What follows is done by that organisation, which acts for those municipalities by mandate, too. */
    public Somebody by(String next, String... municipalities) {
        organisation = next;
        mandates = String.join(" ", municipalities);
        return this;
    }

    /** What follows is done in that role. */
    public Somebody in(Role next) {
        role = next;
        return this;
    }

    public Somebody flagged() {
        return with(new ExpiringWwFlagged(name + "-ww", FlaggedBy.DAILY_RUN, TODAY.plusDays(90), 180, TODAY));
    }

    public Somebody invitedAndWilling() {
        return with(new InhabitantInvited(name + "-ww", Channel.LETTER, TODAY))
                .with(new InvitationAnswered(name + "-ww", true, true, TODAY));
    }

    public Somebody prepared(PayloadField... fields) {
        var payload =
                Arrays.stream(fields).map(field -> new PayloadItem(field, null)).toList();
        return with(new HandoverPrepared(name + "-ho", name + "-ww", payload, TODAY))
                .with(new InhabitantInformed(name + "-ho", TODAY));
    }

    public Somebody strikes(PayloadField... fields) {
        return with(new PayloadReviewed(name + "-ho", List.of(fields), TODAY));
    }

    public Somebody offeredTo(String municipality, LocalDate day) {
        return with(new HandoverOffered(
                name + "-ho",
                municipality,
                ResidenceGround.RESIDENCE,
                GroundKind.ACCEPTED_INVITATION,
                null,
                ++round,
                day));
    }

    public Somebody questioned(LocalDate day) {
        return with(new HandoverQuestioned(name + "-ho", QuestionTopic.CONTACT, null, day));
    }

    public Somebody answered(LocalDate day) {
        return with(new QuestionAnswered(name + "-ho", "note", day));
    }

    public Somebody accepted() {
        return with(new HandoverAccepted(name + "-ho", "gm0546", new Sealed("me"), TODAY.plusDays(3), TODAY));
    }

    public Somebody rejected() {
        return with(new HandoverRejected(name + "-ho", RejectionReason.NOT_RESIDENT, null, TODAY));
    }

    public Somebody withdrawn() {
        return with(new HandoverWithdrawn(name + "-ho", WithdrawalReason.FOUND_WORK, TODAY));
    }

    public Somebody ended(Outcome outcome) {
        return with(new OutcomeRecorded(name + "-ww", outcome, Evidence.OWN_STATEMENT, "uwv", TODAY));
    }

    /** The right runs on until that day, as UWV says after its case was closed. */
    public Somebody revivedUntil(LocalDate lastDay) {
        return revisedUntil(lastDay).with(new WwRevived(name + "-ww", Outcome.SELF_FOUND_WORK, TODAY));
    }

    /** UWV said today that WW ends on another day. */
    public Somebody revisedUntil(LocalDate lastDay) {
        return with(new WwEndDateRevised(
                name + "-ww",
                lastDay.minusMonths(6),
                lastDay,
                EndGround.DURATION_ELAPSED,
                Certainty.FINAL,
                TODAY,
                RECORDED.plusSeconds(60),
                AgeBand.FROM_50,
                null,
                TODAY));
    }

    public Somebody enrolledBy(String municipality) {
        return enrolledBy(municipality, null);
    }

    /** In a programme that ends on that day. */
    public Somebody enrolledBy(String municipality, @Nullable LocalDate programmeUntil) {
        return with(
                new EnrolledInTrajectory(name + "-tr", "programme", municipality, false, TODAY, programmeUntil, TODAY));
    }

    public Somebody placedBy(String organisation) {
        return with(new PlacedWithEmployer(name + "-pl", "employer", organisation, "0811", 32, TODAY, null, TODAY))
                .with(new AftercareStarted(name + "-pl", List.of(TODAY.plusDays(30)), TODAY));
    }

    public Somebody with(DomainEvent event) {
        events.add(message(name, events.size(), event, told(organisation, mandates, role)));
        return this;
    }

    public static DomainEventMessage<?> message(String stream, long sequence, DomainEvent event) {
        return message(stream, sequence, event, told("uwv", "", Role.UWV_ADVISER));
    }

    private static Map<String, String> told(String organisation, String mandates, Role role) {
        var told = Map.of("organisation", organisation, "role", role.name(), "ground", "SUWI 9");
        return mandates.isEmpty() ? told : plus(told, "mandates", mandates);
    }

    private static DomainEventMessage<?> message(
            String stream, long sequence, DomainEvent event, Map<String, String> told) {
        return new GenericDomainEventMessage<>(
                "Stream", stream, sequence, new GenericMessage<>(event, told), () -> RECORDED.plusSeconds(sequence));
    }

    public List<DomainEventMessage<?>> events() {
        return List.copyOf(events);
    }
}
