package nl.sluitend.command.wwcase;

import static nl.sluitend.kernel.rule.Refused.require;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.sluitend.command.responsibility.Responsibilities;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.wwcase.AnswerInvitation;
import nl.sluitend.kernel.wwcase.InhabitantInvited;
import nl.sluitend.kernel.wwcase.InvitationAnswered;
import nl.sluitend.kernel.wwcase.InviteInhabitant;
import org.axonframework.commandhandling.CommandHandler;

/** UWV invites somebody to get to know the municipality before WW ends, and hears what they say. */
public final class Invitations {

    private final WwCases wwCases;
    private final Responsibilities responsibilities;

    /** Works on the same inhabitant's cases, and on who has the task. */
    public Invitations(WwCases wwCases, Responsibilities responsibilities) {
        this.wwCases = wwCases;
        this.responsibilities = responsibilities;
    }

    @CommandHandler
    void decide(InviteInhabitant command) {
        var wwCase = wwCases.known(command.wwCase());
        require(
                new OnlyUwvActsOnWw(command.decision().caller()),
                new TheWwCaseIsOpen(wwCase),
                new ExpiringWwIsFlaggedFirst(wwCase));
        apply(new InhabitantInvited(
                command.wwCase().value(), command.channel(), command.decision().today()));
    }

    @CommandHandler
    void decide(AnswerInvitation command) {
        var caller = command.decision().caller();
        var today = command.decision().today();
        var wwCase = wwCases.known(command.wwCase());
        require(
                new OnlyTheInhabitantOrUwvAnswers(caller, command.inhabitant()),
                new TheWwCaseIsOpen(wwCase),
                new AnInvitationComesFirst(wwCase),
                new AnInvitationIsAnsweredBeforeTheTaskMoves(responsibilities.reintegrationOn(today)));
        apply(new InvitationAnswered(command.wwCase().value(), command.accepted(), caller.is(Role.INHABITANT), today));
    }
}
