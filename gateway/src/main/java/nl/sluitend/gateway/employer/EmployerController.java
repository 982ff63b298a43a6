package nl.sluitend.gateway.employer;

import nl.sluitend.gateway.bus.Commands;
import nl.sluitend.gateway.bus.Mutations;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.bus.Recording;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.organisation.Municipalities;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.employer.EmployerId;
import nl.sluitend.kernel.employer.EmployerTerms;
import nl.sluitend.kernel.employer.FindEmployers;
import nl.sluitend.kernel.employer.RegisterEmployer;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Employers: listed and made known. */
@Controller
class EmployerController {

    private final Queries queries;
    private final Commands commands;
    private final Employers employers;
    private final Municipalities municipalities;
    private final Decisions decisions;
    private final Mutations mutations;

    EmployerController(
            Queries queries,
            Commands commands,
            Employers employers,
            Municipalities municipalities,
            Decisions decisions,
            Mutations mutations) {
        this.queries = queries;
        this.commands = commands;
        this.employers = employers;
        this.municipalities = municipalities;
        this.decisions = decisions;
        this.mutations = mutations;
    }

    @QueryMapping
    Page<Employer> employers(@Argument @Nullable String municipality, Window window, Caller caller) {
        return queries.page(new FindEmployers(caller, municipality, window), Employer.class);
    }

    /** The input is the terms themselves. */
    @MutationMapping
    EmployerPayload registerEmployer(@Argument EmployerTerms input, Caller caller) {
        var number = EmployerId.ofNumber(input.kvkNumber());
        var decision = decisions.by(caller, null);
        var answer = mutations.answer(
                "registerEmployer",
                number.value(),
                Unknown.EMPLOYER,
                decision,
                () -> {
                    municipalities.known(input.municipality());
                    return commands.send(new RegisterEmployer(employers.having(input.kvkNumber()), input, decision));
                },
                employers::seen);
        return new EmployerPayload(answer.given(), answer.recorded(), answer.refusal());
    }

    record EmployerPayload(
            @Nullable Employer employer,
            @Nullable Recording recorded,
            @Nullable Refusal refusal) {}
}
