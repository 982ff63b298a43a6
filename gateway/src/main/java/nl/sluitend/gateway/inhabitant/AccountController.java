package nl.sluitend.gateway.inhabitant;

import java.util.Optional;
import nl.sluitend.gateway.bus.Mutations;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.privacy.Accounts;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Links a sign-in to a dossier, and takes a wrong link away again. */
@Controller
class AccountController {

    private final Registrations registrations;
    private final Accounts accounts;
    private final Decisions decisions;
    private final Mutations mutations;

    AccountController(Registrations registrations, Accounts accounts, Decisions decisions, Mutations mutations) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.decisions = decisions;
        this.mutations = mutations;
    }

    @MutationMapping
    AccountPayload linkAccount(@Argument LinkAccountInput input, Caller caller) {
        var answer = mutations.answerWithoutEvent(
                "LinkAccount", null, Unknown.INHABITANT, decisions.by(caller, null), () -> linked(input));
        return new AccountPayload(answer.given(), answer.refusal());
    }

    private String linked(LinkAccountInput input) {
        Refused.require(new TheSignInIsNamed(input.subject()));
        var inhabitant = registrations.whoHas(input.burgerservicenummer());
        var linked = accounts.of(input.subject());
        if (!linked.equals(Optional.of(inhabitant))) {
            Refused.require(
                    new ASignInOpensOneFile(linked.isEmpty()), new AFileHasOneSignIn(!accounts.isLinked(inhabitant)));
            accounts.link(input.subject(), inhabitant);
        }
        return inhabitant.value();
    }

    @MutationMapping
    AccountPayload unlinkAccount(@Argument UnlinkAccountInput input, Caller caller) {
        var answer = mutations.answerWithoutEvent(
                "UnlinkAccount", null, Unknown.INHABITANT, decisions.by(caller, null), () -> unlinked(input.subject()));
        return new AccountPayload(answer.given(), answer.refusal());
    }

    private String unlinked(String subject) {
        var linked = accounts.of(subject);
        Refused.require(new TheSignInIsLinked(linked.isPresent()));
        accounts.unlink(subject);
        return linked.orElseThrow().value();
    }

    record UnlinkAccountInput(String subject) {

        @Override
        public String toString() {
            return "a link";
        }
    }

    record LinkAccountInput(String subject, String burgerservicenummer) {

        @Override
        public String toString() {
            return "a link";
        }
    }

    record AccountPayload(
            @Nullable String inhabitant, @Nullable Refusal refusal) {}
}
