package nl.sluitend.gateway.employer;

import java.util.List;
import java.util.Map;
import nl.sluitend.gateway.bus.Recording;
import nl.sluitend.gateway.catalogue.Catalogue;
import nl.sluitend.gateway.organisation.Municipalities;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.employer.EmployerId;
import nl.sluitend.kernel.employer.EmployerTerms;
import nl.sluitend.kernel.employer.RegisterEmployer;
import nl.sluitend.kernel.placement.Placement;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Employers: listed, registered, and named by placements. */
@Controller
class EmployerController {

    private final Catalogue<Employer> employers;
    private final EarlierKeys earlier;
    private final Municipalities municipalities;

    EmployerController(Catalogue<Employer> employers, EarlierKeys earlier, Municipalities municipalities) {
        this.employers = employers;
        this.earlier = earlier;
        this.municipalities = municipalities;
    }

    @QueryMapping
    Page<Employer> employers(@Argument @Nullable String municipality, Window window, Caller caller) {
        return employers.page(municipality, window, caller);
    }

    /** The input is the terms themselves. An employer registered before keys were derived keeps its own (ADR 28). */
    @MutationMapping
    EmployerPayload registerEmployer(@Argument EmployerTerms input, Caller caller) {
        var number = EmployerId.ofNumber(input.kvkNumber());
        return employers
                .register("registerEmployer", number.value(), caller, decision -> {
                    municipalities.known(input.municipality());
                    return new RegisterEmployer(earlier.of(input.kvkNumber()).orElse(number), input, decision);
                })
                .as(EmployerPayload::new);
    }

    @BatchMapping
    Map<Placement, Employer> employer(List<Placement> placements, @ContextValue Caller caller) {
        return employers.ofEach(placements, Placement::employer, caller);
    }

    @BatchMapping
    Map<Employer, Boolean> beingRepaired(List<Employer> rows, @ContextValue Caller caller) {
        return employers.beingRepaired(rows, caller);
    }

    record EmployerPayload(
            @Nullable Employer employer,
            @Nullable Recording recorded,
            @Nullable Refusal refusal) {}
}
