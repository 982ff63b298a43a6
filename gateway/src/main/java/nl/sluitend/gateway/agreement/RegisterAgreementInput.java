package nl.sluitend.gateway.agreement;

import java.time.LocalDate;
import nl.sluitend.kernel.agreement.AgreementId;
import nl.sluitend.kernel.agreement.AgreementKind;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.agreement.RegisterAgreement;
import nl.sluitend.kernel.decision.Decision;
import org.jspecify.annotations.Nullable;

record RegisterAgreementInput(
        String municipality,
        AgreementKind kind,
        LocalDate from,
        @Nullable LocalDate until) {

    RegisterAgreement asCommand(AgreementId agreement, Decision decision) {
        var terms = new AgreementTerms(agreement.value(), municipality, kind, from, until);
        return new RegisterAgreement(agreement, terms, decision);
    }
}
