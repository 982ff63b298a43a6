package nl.sluitend.command.employer;

import static nl.sluitend.command.Contract.given;
import static nl.sluitend.command.Days.TODAY;
import static nl.sluitend.command.People.ADVISER;
import static nl.sluitend.command.People.AUDITOR;
import static nl.sluitend.command.People.FEED;
import static nl.sluitend.command.People.INHABITANT;
import static nl.sluitend.command.People.LEIDEN;
import static nl.sluitend.command.People.by;
import static nl.sluitend.command.People.official;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.employer.EmployerId;
import nl.sluitend.kernel.employer.EmployerRegistered;
import nl.sluitend.kernel.employer.EmployerTerms;
import nl.sluitend.kernel.employer.RegisterEmployer;
import org.junit.jupiter.api.Test;

/** The contract of an employer: who registers it, and what a registration looks like. */
class EmployerContractTest {

    private static final EmployerId EMPLOYER = new EmployerId("employer-1");
    private static final EmployerRegistered REGISTERED =
            new EmployerRegistered(EMPLOYER.value(), "12345678", "Bloembollen BV", "A", "GM0553", TODAY);

    @Test
    void whoMeetsEmployersRegistersThem() {
        for (var caller :
                List.of(ADVISER, LEIDEN, official(Role.TEAM_LEAD, "gm0546"), official(Role.WSP_ADVISER, "wsp"))) {
            given(Employer.class)
                    .when(register(caller, "12345678", "A"))
                    .answers(Effect.NEW)
                    .records(REGISTERED);
        }
    }

    @Test
    void nobodyElseDoes() {
        for (var caller : List.of(AUDITOR, INHABITANT, FEED, Caller.product())) {
            given(Employer.class)
                    .when(register(caller, "12345678", "A"))
                    .refusedBy(OnlyEmployerFacingRolesRegisterEmployers.class);
        }
    }

    @Test
    void anEmployerIsRegisteredOnce() {
        given(Employer.class, REGISTERED)
                .when(register(ADVISER, "12345678", "F"))
                .refusedBy(AnEmployerIsRegisteredOnce.class);
    }

    /** Whoever did not know that it is there has it too. */
    @Test
    void whatIsKnownOfItAlreadyIsNoNews() {
        given(Employer.class, REGISTERED)
                .when(register(LEIDEN, "12345678", "A"))
                .answers(Effect.UNCHANGED)
                .recordsNothing();
    }

    @Test
    void twoWhoRegisterOneNumberMeanOneEmployer() {
        assertThat(EmployerId.ofNumber("12345678"))
                .isEqualTo(EmployerId.ofNumber("12345678"))
                .isNotEqualTo(EmployerId.ofNumber("12345679"));
    }

    @Test
    void aKvkNumberHasEightDigits() {
        for (var number : List.of("", "1234567", "123456789", "1234567a", " 12345678", "00000000", "١٢٣٤٥٦٧٨")) {
            given(Employer.class).when(register(ADVISER, number, "A")).refusedBy(AKvkNumberHasEightDigits.class);
        }
    }

    @Test
    void aSectorIsALetterOfSbi() {
        for (var sector : List.of("", "V", "a", "AA", "01")) {
            given(Employer.class).when(register(ADVISER, "12345678", sector)).refusedBy(ASectorIsALetterOfSbi.class);
        }
    }

    private static RegisterEmployer register(Caller caller, String kvkNumber, String sector) {
        return new RegisterEmployer(
                EMPLOYER, new EmployerTerms(kvkNumber, "Bloembollen BV", sector, "GM0553"), by(caller));
    }
}
