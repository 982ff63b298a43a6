package nl.sluitend.gateway.agreement;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.sluitend.gateway.bus.Commands;
import nl.sluitend.gateway.bus.Mutations;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.bus.Recording;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.organisation.Municipalities;
import nl.sluitend.kernel.agreement.Agreement;
import nl.sluitend.kernel.agreement.AgreementId;
import nl.sluitend.kernel.agreement.EndAgreement;
import nl.sluitend.kernel.agreement.FindAgreements;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Agreements between UWV and municipalities: listed, recorded and ended. */
@Controller
class AgreementController {

    private final Queries queries;
    private final Commands commands;
    private final Agreements agreements;
    private final Municipalities municipalities;
    private final Decisions decisions;
    private final Mutations mutations;

    AgreementController(
            Queries queries,
            Commands commands,
            Agreements agreements,
            Municipalities municipalities,
            Decisions decisions,
            Mutations mutations) {
        this.queries = queries;
        this.commands = commands;
        this.agreements = agreements;
        this.municipalities = municipalities;
        this.decisions = decisions;
        this.mutations = mutations;
    }

    @QueryMapping
    Page<Agreement> agreements(@Argument @Nullable String municipality, Window window, Caller caller) {
        return queries.page(new FindAgreements(caller, municipality, window), Agreement.class);
    }

    @MutationMapping
    AgreementPayload registerAgreement(@Argument RegisterAgreementInput input, Caller caller) {
        var agreement = new AgreementId(UUID.randomUUID().toString());
        var decision = decisions.by(caller, null);
        return payload("registerAgreement", agreement, decision, () -> {
            municipalities.known(input.municipality());
            return input.asCommand(agreement, decision);
        });
    }

    @MutationMapping
    AgreementPayload endAgreement(@Argument EndAgreementInput input, Caller caller) {
        var agreement = new AgreementId(input.agreement());
        var decision = decisions.by(caller, input.seenVersion());
        return payload("endAgreement", agreement, decision, () -> {
            Unknown.AGREEMENT.requireKey(input.agreement());
            return new EndAgreement(agreement, input.on(), decision);
        });
    }

    private AgreementPayload payload(
            String operation, AgreementId agreement, Decision decision, Supplier<Object> command) {
        var answer = mutations.answer(
                operation,
                agreement.value(),
                Unknown.AGREEMENT,
                decision,
                () -> commands.send(command.get()),
                recorded -> agreements.seen(agreement, recorded));
        return new AgreementPayload(answer.given(), answer.recorded(), answer.refusal());
    }

    record EndAgreementInput(String agreement, @Nullable Integer seenVersion, LocalDate on) {}

    record AgreementPayload(
            @Nullable Agreement agreement,
            @Nullable Recording recorded,
            @Nullable Refusal refusal) {}
}
