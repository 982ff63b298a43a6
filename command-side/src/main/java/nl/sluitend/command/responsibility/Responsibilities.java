package nl.sluitend.command.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sluitend.kernel.access.Relations;
import nl.sluitend.kernel.access.Viewpoint;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.event.InhabitantEvent;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.inhabitant.Asserted;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.PersonEvent;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceEstablished;
import nl.sluitend.kernel.responsibility.AgeFact;
import nl.sluitend.kernel.responsibility.Days;
import nl.sluitend.kernel.responsibility.Facts;
import nl.sluitend.kernel.responsibility.Holding;
import nl.sluitend.kernel.responsibility.Reason;
import nl.sluitend.kernel.responsibility.Task;
import nl.sluitend.kernel.responsibility.TaskTimeline;
import nl.sluitend.kernel.wwcase.AssertedLine;
import nl.sluitend.kernel.wwcase.ContactAttempted;
import nl.sluitend.kernel.wwcase.ExpiringWwFlagged;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.OutcomeRecorded;
import nl.sluitend.kernel.wwcase.WorkHistoryRevised;
import nl.sluitend.kernel.wwcase.WwCaseAsserted;
import nl.sluitend.kernel.wwcase.WwCaseEvent;
import nl.sluitend.kernel.wwcase.WwCaseRegistered;
import nl.sluitend.kernel.wwcase.WwEndDateRevised;
import nl.sluitend.kernel.wwcase.WwRevived;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The facts that decide who has which task, and the competent municipality. */
public final class Responsibilities {

    private final Residences residences = new Residences();
    private Facts facts = Facts.NONE;
    private Relations relations = Relations.NONE;
    private Asserted latest = Asserted.NEVER;

    @EventSourcingHandler
    void evolve(InhabitantEvent event) {
        facts = facts.evolve(event);
        relations = relations.evolve(event);
        if (event instanceof PersonEvent person) {
            hear(person);
        } else if (event instanceof WwCaseEvent wwCase) {
            hear(wwCase);
        }
    }

    private void hear(PersonEvent event) {
        switch (event) {
            case InhabitantRegistered e -> latest = latest.or(new Asserted(e.assertedAt(), ""));
            case PersonalDetailsRevised e -> latest = latest.or(new Asserted(e.assertedAt(), ""));
            case ResidenceEstablished e ->
                residences.hear(
                        e.occurredOn(), new Asserted(e.assertedAt(), ""), new Residence(e.municipality(), e.ground()));
            case JobseekerRegistered _, AgeBandDetermined _ -> {}
        }
    }

    private void hear(WwCaseEvent event) {
        switch (event) {
            case WwCaseRegistered e -> hear(new Asserted(e.assertedAt(), e.wwCase()), e.line(), e.occurredOn());
            case WwEndDateRevised e -> hear(new Asserted(e.assertedAt(), e.wwCase()), e.line(), e.occurredOn());
            case WwCaseAsserted e -> hear(new Asserted(e.assertedAt(), e.wwCase()), e.line(), e.occurredOn());
            case WwRevived _,
                    WorkHistoryRevised _,
                    ExpiringWwFlagged _,
                    InhabitantInvited _,
                    InvitationAnswered _,
                    ContactAttempted _,
                    OutcomeRecorded _ -> {}
        }
    }

    private void hear(Asserted asserted, @Nullable AssertedLine line, LocalDate today) {
        if (line != null) {
            latest = latest.or(asserted);
            residences.hear(dayOf(asserted.at(), today), asserted, line.residence());
        }
    }

    /** Whether nothing that was asserted later is known of the person. */
    public boolean knowsNothingSince(Asserted asserted) {
        return asserted.isAfter(latest);
    }

    /** Who has the task of support towards work on that day. */
    public Holding reintegrationOn(LocalDate day) {
        return new TaskTimeline(facts).on(day, Task.REINTEGRATION);
    }

    /** Whether the person has WW on that day. */
    public boolean hasWwOn(LocalDate day) {
        return new TaskTimeline(facts).on(day, Task.INCOME).reason() == Reason.WW;
    }

    /** Whether that registration as jobseeker is known already. */
    public boolean knows(Days registration) {
        return facts.jobseeker().contains(registration);
    }

    /** The competent municipality, once one is known. */
    public Optional<String> municipality() {
        return residences.current().map(Residence::municipality);
    }

    /** Whether that is the competent municipality, on that ground. */
    public boolean residesIn(Residence other) {
        return residences.current().filter(other::equals).isPresent();
    }

    /** Who has, or had, a relation to the person. */
    public Relations relations() {
        return relations;
    }

    /** The version of the dossier as that caller may know it: of all of it, or of a body's part. */
    public @Nullable Long versionFor(Caller caller, @Nullable Long whole) {
        return switch (Viewpoint.of(caller)) {
            case Viewpoint.Whole _, Viewpoint.Outside _ -> whole;
            case Viewpoint.OfBodies(var bodies) -> Long.valueOf(relations.versionFor(bodies));
        };
    }

    /** The events about where the person lives, and lived, that follow from that assertion. */
    public List<ResidenceEstablished> establishing(Residence residence, Asserted asserted, LocalDate today) {
        return residences.with(dayOf(asserted.at(), today), asserted, residence).untold(facts.residences());
    }

    /** The competent municipality once that is asserted. */
    public String municipalityWith(Residence residence, Asserted asserted, LocalDate today) {
        return residences
                .with(dayOf(asserted.at(), today), asserted, residence)
                .current()
                .orElse(residence)
                .municipality();
    }

    /** The day of the assertion, but not later than today. */
    private static LocalDate dayOf(Instant asserted, LocalDate today) {
        var day = Amsterdam.day(asserted);
        return day.isAfter(today) ? today : day;
    }

    /** Whether that band of a case is known already, or belongs to a last day that no longer holds. */
    public boolean knows(String wwCase, AgeFact age) {
        return facts.knows(wwCase, age);
    }

    /** The age band on that day. */
    public AgeBand ageBandOn(LocalDate day) {
        return facts.ageBandOn(day);
    }

    /** Where the person came from. */
    public @Nullable Origin origin() {
        return facts.origin();
    }
}
