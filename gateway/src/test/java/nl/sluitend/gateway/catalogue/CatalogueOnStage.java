package nl.sluitend.gateway.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.sluitend.gateway.graphql.AnswersOnStage;
import nl.sluitend.gateway.graphql.RememberingSide;
import nl.sluitend.kernel.agreement.Agreement;
import nl.sluitend.kernel.agreement.AgreementKind;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.employer.EmployerTerms;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.programme.Programme;
import nl.sluitend.kernel.programme.ProgrammeTerms;
import nl.sluitend.kernel.view.CatalogueEntry;
import nl.sluitend.kernel.view.FindEntries;
import nl.sluitend.kernel.view.Page;
import org.axonframework.queryhandling.QueryHandler;

/** One programme, one employer and one agreement to choose from. */
record CatalogueOnStage(RememberingSide side) implements AnswersOnStage {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @QueryHandler
    @SuppressWarnings("rawtypes")
    Page on(FindEntries query) {
        return side.answer(query, new Page<>(List.of(new Page.Entry<>("cursor", entry(query.type()))), false, false));
    }

    private static CatalogueEntry entry(String type) {
        return switch (type) {
            case "Programme" -> new Programme("programme", 1, "DOOR", 10, 3, terms(), true);
            case "Employer" -> new Employer("employer", 0, new EmployerTerms("12345678", "Bouw BV", "F", "GM0546"));
            default ->
                new Agreement(
                        "agreement",
                        0,
                        new AgreementTerms("agreement", "GM0546", AgreementKind.DATA_SUPPLY, FROM, null));
        };
    }

    private static ProgrammeTerms terms() {
        return new ProgrammeTerms(
                "programme", "GM0546", Set.of(AgeBand.values()), Set.of(Origin.values()), false, FROM, null);
    }
}
