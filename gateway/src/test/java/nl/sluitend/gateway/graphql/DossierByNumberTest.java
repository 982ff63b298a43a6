package nl.sluitend.gateway.graphql;

import static nl.sluitend.gateway.graphql.Callers.CONSULENT;
import static nl.sluitend.gateway.graphql.RememberingSide.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sluitend.gateway.privacy.Bsns;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.decision.DecisionLine;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.inhabitant.Bsn;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Whoever has a relation to a file finds it by a number; for all others there is nobody, and no number is written down. */
@SpringBootTest(
        classes = Stage.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "sluitend.graphql.wait=500ms") // not the stage on which SchemaTest builds schemas of its own
class DossierByNumberTest {

    private static final String SOMEBODYS = "11111111-1111-4111-8111-111111111111";

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    PersonVault vault;

    @Autowired
    RememberingSide remembering;

    @Autowired
    Stage.Log log;

    private final Bsn number = Bsns.next();

    @BeforeEach
    void begin() {
        remembering.works();
        log.lines().clear();
        belongsTo(null);
    }

    @AfterEach
    void nobodyIsKnown() {
        belongsTo(null);
    }

    private void belongsTo(@Nullable String inhabitant) {
        when(vault.find(any())).thenReturn(Optional.empty());
        when(vault.find(number)).thenReturn(Optional.ofNullable(inhabitant).map(InhabitantId::new));
    }

    @Test
    void whoeverHasARelationFindsTheFile() {
        belongsTo(ANNA);

        found(number.digits()).path("dossierByNumber").entity(String.class).isEqualTo(ANNA);
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void somebodyElsesIsNobody() {
        belongsTo(SOMEBODYS);
        found(number.digits()).path("dossierByNumber").valueIsNull();
        belongsTo(null);
        found(number.digits()).path("dossierByNumber").valueIsNull();
    }

    /** In the one case nothing is asked but what is asked in the other, so that the time tells nothing either. */
    @Test
    void ofNobodyTheSameIsAsked() {
        found(number.digits());

        assertThat(remembering.asked()).singleElement().isInstanceOfSatisfying(FindDossier.class, asked -> {
            assertThat(asked.caller()).isEqualTo(CONSULENT);
            assertThat(UUID.fromString(asked.inhabitant().value())).isNotNull();
        });
    }

    @Test
    void whatIsNotFoundLeavesALineWithoutTheNumber() {
        belongsTo(SOMEBODYS);
        found(number.digits());
        belongsTo(null);
        found(number.digits());

        assertThat(log.lines())
                .extracting(DecisionLine::operation, DecisionLine::code, DecisionLine::target, DecisionLine::granted)
                .containsExactly(
                        tuple("dossierByNumber", "NOT_FOUND", SOMEBODYS, false),
                        tuple("dossierByNumber", "NOT_FOUND", null, false));
        assertThat(log.lines().toString()).doesNotContain(number.digits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"999990343", "99999034", "zwager999990342", "000000000"})
    void whatIsNoNumberIsRefusedAndNotRepeated(String typed) {
        var told = refused(typed);

        assertThat(told).singleElement().satisfies(error -> {
            assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
            assertThat(error.toString()).contains("nine digits").doesNotContain(typed);
        });
        assertThat(log.lines()).extracting(DecisionLine::code).containsExactly("unknown-burgerservicenummer");
        assertThat(log.lines().toString()).doesNotContain(typed);
        assertThat(remembering.asked()).isEmpty();
    }

    private List<ResponseError> refused(String typed) {
        var errors = new ArrayList<ResponseError>();
        asking(typed).execute().errors().satisfy(errors::addAll);
        return errors;
    }

    private GraphQlTester.Traversable found(String typed) {
        return asking(typed).execute().errors().verify();
    }

    private GraphQlTester.Request<?> asking(String typed) {
        return Callers.asking(service, CONSULENT)
                .document("query($number: String!) { dossierByNumber(burgerservicenummer: $number) }")
                .variable("number", typed);
    }
}
