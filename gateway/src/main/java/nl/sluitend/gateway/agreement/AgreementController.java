package nl.sluitend.gateway.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sluitend.gateway.bus.Recording;
import nl.sluitend.gateway.catalogue.Catalogue;
import nl.sluitend.gateway.organisation.Municipalities;
import nl.sluitend.kernel.agreement.Agreement;
import nl.sluitend.kernel.agreement.AgreementId;
import nl.sluitend.kernel.agreement.EndAgreement;
import nl.sluitend.kernel.decision.Caller;
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

/** Agreements between UWV and municipalities: listed, recorded and ended. */
@Controller
class AgreementController {

    private final Catalogue<Agreement> agreements;
    private final Municipalities municipalities;

    AgreementController(Catalogue<Agreement> agreements, Municipalities municipalities) {
        this.agreements = agreements;
        this.municipalities = municipalities;
    }

    @QueryMapping
    Page<Agreement> agreements(@Argument @Nullable String municipality, Window window, Caller caller) {
        return agreements.page(municipality, window, caller);
    }

    @MutationMapping
    AgreementPayload registerAgreement(@Argument RegisterAgreementInput input, Caller caller) {
        var agreement = new AgreementId(UUID.randomUUID().toString());
        return agreements
                .register("registerAgreement", agreement.value(), caller, decision -> {
                    municipalities.known(input.municipality());
                    return input.asCommand(agreement, decision);
                })
                .as(AgreementPayload::new);
    }

    @MutationMapping
    AgreementPayload endAgreement(@Argument EndAgreementInput input, Caller caller) {
        var agreement = new AgreementId(input.agreement());
        return agreements
                .change(
                        "endAgreement",
                        agreement.value(),
                        input.seenVersion(),
                        caller,
                        decision -> new EndAgreement(agreement, input.on(), decision))
                .as(AgreementPayload::new);
    }

    @BatchMapping
    Map<Agreement, Boolean> beingRepaired(List<Agreement> rows, @ContextValue Caller caller) {
        return agreements.beingRepaired(rows, caller);
    }

    record EndAgreementInput(String agreement, @Nullable Integer seenVersion, LocalDate on) {}

    record AgreementPayload(
            @Nullable Agreement agreement,
            @Nullable Recording recorded,
            @Nullable Refusal refusal) {}
}
