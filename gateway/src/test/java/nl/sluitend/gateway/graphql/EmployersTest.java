package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import nl.sluitend.kernel.employer.EmployerId;
import nl.sluitend.kernel.employer.RegisterEmployer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;

/** One number in the trade register is one employer, whoever registers it and whenever. */
@SpringBootTest(classes = Stage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class EmployersTest {

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    DecidingSide deciding;

    @Autowired
    RememberingSide remembering;

    @BeforeEach
    void begin() {
        deciding.decides(DecidingSide::recorded);
        remembering.works();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "12345678", RememberingSide.KNOWN_NUMBER})
    void aNumberHasOneKey(String number) {
        register(number);
        register(number);
        var known = number.equals(RememberingSide.KNOWN_NUMBER)
                ? new EmployerId(RememberingSide.EMPLOYER)
                : EmployerId.ofNumber(number);
        assertThat(deciding.sent())
                .hasSize(2)
                .allSatisfy(command ->
                        assertThat(((RegisterEmployer) command).employer()).isEqualTo(known));
    }

    private void register(String number) {
        Callers.asking(service, Callers.ADVISER)
                .document("""
                        mutation { registerEmployer(input: { kvkNumber: "%s", name: "Bouw BV", sector: "F",
                          municipality: "GM0546" }) { refusal { code } } }""".formatted(number))
                .execute()
                .errors()
                .verify();
    }
}
