package nl.sluitend.command.inhabitant;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.sluitend.command.responsibility.Responsibilities;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.inhabitant.AgeBandDetermined;
import nl.sluitend.kernel.inhabitant.AgeOnDay;
import nl.sluitend.kernel.inhabitant.DetermineAgeBands;
import nl.sluitend.kernel.inhabitant.InhabitantRegistered;
import nl.sluitend.kernel.inhabitant.JobseekerRegistered;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.PersonalDetailsRevised;
import nl.sluitend.kernel.inhabitant.RecordJobseekerRegistration;
import nl.sluitend.kernel.responsibility.AgeFact;
import nl.sluitend.kernel.responsibility.Days;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The person's own record: who somebody is, of which age, and whether they are registered as jobseeker. */
final class PersonalRecord {

    private final Responsibilities responsibilities;
    private @Nullable PersonalDetails details;

    /** Works on the facts, which know what was asserted of the person, and when. */
    PersonalRecord(Responsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    /** Personal details follow the latest message, whichever case it is about. */
    boolean isNew(RecordWwCase command) {
        return details != null
                && responsibilities.knowsNothingSince(command.asserted())
                && !command.details().equals(details);
    }

    void revise(RecordWwCase command) {
        apply(InhabitantEvents.revised(command));
    }

    @CommandHandler
    Effect decide(RecordJobseekerRegistration command) {
        require(
                new OnlyUwvRegistersJobseekers(command.decision().caller()),
                new ARegistrationEndsAfterItBegins(command.from(), command.until()),
                new AJobseekerIsAlive(responsibilities.reintegrationOn(command.from())));
        if (responsibilities.knows(new Days(command.from(), command.until()))) {
            return Effect.UNCHANGED;
        }
        apply(new JobseekerRegistered(command.until(), command.from()));
        return Effect.CHANGED;
    }

    @CommandHandler
    Effect decide(DetermineAgeBands command) {
        require(new OnlyTheProductDeterminesAges(command.decision().caller()));
        var news = command.ages().stream().filter(this::isNews).toList();
        news.forEach(age -> apply(new AgeBandDetermined(age.wwCase(), age.ageBand(), age.on())));
        return news.isEmpty() ? Effect.UNCHANGED : Effect.CHANGED;
    }

    private boolean isNews(AgeOnDay age) {
        return age.wwCase() == null
                ? details != null && details.ageBand() != age.ageBand()
                : !responsibilities.knows(age.wwCase(), new AgeFact(age.on(), age.ageBand()));
    }

    @EventSourcingHandler
    void evolve(InhabitantRegistered event) {
        details = new PersonalDetails(event.name(), event.birthDate(), event.contact(), event.ageBand());
    }

    @EventSourcingHandler
    void evolve(PersonalDetailsRevised event) {
        details = new PersonalDetails(event.name(), event.birthDate(), event.contact(), event.ageBand());
    }

    @EventSourcingHandler
    void evolve(AgeBandDetermined event) {
        var known = details;
        if (known != null && event.wwCase() == null) {
            details = new PersonalDetails(known.name(), known.birthDate(), known.contact(), event.ageBand());
        }
    }
}
