package nl.sluitend.gateway.inhabitant;

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

/** Links a sign-in to a dossier. */
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
        accounts.link(input.subject(), inhabitant);
        return inhabitant.value();
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
