package nl.sluitend.gateway.inhabitant;

import nl.sluitend.gateway.bus.Mutations;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.privacy.Accounts;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Links a sign-in to a dossier, and removes a wrong link. */
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
                "linkAccount", null, Unknown.INHABITANT, decisions.by(caller, null), () -> linked(input));
        return new AccountPayload(answer.given(), answer.refusal());
    }

    private String linked(LinkAccountInput input) {
        Refused.require(new TheSignInIsNamed(input.subject()));
        var inhabitant = registrations.whoHas(input.burgerservicenummer());
        if (!isLinked(input.subject(), inhabitant)) {
            link(input.subject(), inhabitant);
        }
        return inhabitant.value();
    }

    private boolean isLinked(String subject, InhabitantId inhabitant) {
        return accounts.of(subject).filter(inhabitant::equals).isPresent();
    }

    /** The vault decides whether both are free, even when two links are made at the same moment. */
    private void link(String subject, InhabitantId inhabitant) {
        try {
            accounts.link(subject, inhabitant);
        } catch (DuplicateKeyException _) {
            if (!isLinked(subject, inhabitant)) {
                Refused.require(
                        new ASignInOpensOneFile(accounts.of(subject).isEmpty()),
                        new AFileHasOneSignIn(!accounts.isLinked(inhabitant)));
                accounts.link(subject, inhabitant); // the conflicting link was removed meanwhile
            }
        }
    }

    @MutationMapping
    AccountPayload unlinkAccount(@Argument UnlinkAccountInput input, Caller caller) {
        var answer = mutations.answerWithoutEvent(
                "unlinkAccount", null, Unknown.INHABITANT, decisions.by(caller, null), () -> unlinked(input.subject()));
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
