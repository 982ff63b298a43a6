package nl.sluitend.benchmark.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.kernel.agreement.AgreementId;
import nl.sluitend.kernel.agreement.AgreementKind;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.agreement.RegisterAgreement;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.employer.EmployerId;
import nl.sluitend.kernel.employer.EmployerTerms;
import nl.sluitend.kernel.employer.RegisterEmployer;
import nl.sluitend.kernel.programme.ProgrammeId;
import nl.sluitend.kernel.programme.RegisterProgramme;

/** What the people of one municipality need: its programme, an employer, an agreement. */
final class Surroundings {

    /** As many as a programme may have. */
    private static final int PLACES = 10_000;

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private Surroundings() {}

    static List<Lived> registered(Instant at) {
        try (var side = RealCommandSide.started()) {
            side.decide(programme(at), at);
            side.decide(employer(at), at);
            side.decide(agreement(at), at);
            var events = new ArrayList<Lived>();
            for (var stream : List.of(Placeholder.PROGRAMME, Placeholder.EMPLOYER, Placeholder.AGREEMENT)) {
                events.addAll(side.lived(stream.words()));
            }
            return List.copyOf(events);
        }
    }

    private static RegisterProgramme programme(Instant at) {
        return new RegisterProgramme(
                new ProgrammeId(Placeholder.PROGRAMME.words()),
                "Scholing",
                PLACES,
                TowardsWork.PROGRAMME,
                new Decision(LifeCallers.CASEWORKER, at, null));
    }

    private static RegisterEmployer employer(Instant at) {
        var terms = new EmployerTerms("12345678", "Kwekerij", "A", Placeholder.MUNICIPALITY.words());
        return new RegisterEmployer(
                new EmployerId(Placeholder.EMPLOYER.words()), terms, new Decision(LifeCallers.CASEWORKER, at, null));
    }

    private static RegisterAgreement agreement(Instant at) {
        var terms = new AgreementTerms(
                Placeholder.AGREEMENT.words(),
                Placeholder.MUNICIPALITY.words(),
                AgreementKind.EARLY_TAKEOVER,
                LONG_AGO,
                null);
        return new RegisterAgreement(
                new AgreementId(Placeholder.AGREEMENT.words()), terms, new Decision(LifeCallers.ADVISER, at, null));
    }
}
