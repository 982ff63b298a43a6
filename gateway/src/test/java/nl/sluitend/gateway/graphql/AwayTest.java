package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.sluitend.gateway.bus.Backend;
import nl.sluitend.gateway.bus.RecordedKeys;
import nl.sluitend.gateway.bus.Unavailable;
import nl.sluitend.gateway.delivery.FeedDeliveries;
import nl.sluitend.gateway.delivery.RememberedHere;
import nl.sluitend.gateway.employer.EarlierKeys;
import nl.sluitend.gateway.privacy.Accounts;
import nl.sluitend.gateway.worklist.ReadingMarks;
import nl.sluitend.kernel.decision.DecisionLog;
import nl.sluitend.kernel.decision.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What the gateway reads beside its buses: when it is away, it is named, and nothing else is. */
@SpringBootTest(classes = Stage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class AwayTest {

    @Autowired
    ExecutionGraphQlService service;

    @MockitoBean
    FeedDeliveries deliveries;

    @MockitoBean
    ReadingMarks marks;

    @MockitoBean
    EarlierKeys earlier;

    @MockitoBean
    RecordedKeys recorded;

    @MockitoBean
    Accounts accounts;

    @MockitoBean
    DecisionLog log;

    @BeforeEach
    void allIsAway() {
        var away = new CannotGetJdbcConnectionException("10.0.0.1 refused");
        when(deliveries.newestFirst(any())).thenThrow(away);
        when(deliveries.find(anyString())).thenThrow(away);
        when(deliveries.rejection(anyString(), anyInt())).thenThrow(away);
        when(deliveries.cancel(anyString(), any())).thenThrow(away);
        when(marks.readBy(any())).thenThrow(away);
        doThrow(away).when(marks).read(any(), any());
        when(earlier.of(anyString())).thenThrow(away);
        when(recorded.hold(anyString(), anyString())).thenThrow(away);
        when(accounts.of(anyString()))
                .thenThrow(new Unavailable(Backend.VAULT, new SQLTransientConnectionException("10.0.0.1 refused")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPERATOR | { deliveries(first: 1) { edges { cursor } } }",
                "OPERATOR | { delivery(delivery: \"" + RememberedHere.DONE + "\") { state } }",
                "OPERATOR | mutation { cancelDelivery(input: { delivery: \"" + RememberedHere.DONE
                        + "\" }) { refusal { code } } }",
                "UWV_ADVISER | { notices(first: 1) { edges { cursor } } }",
                "UWV_ADVISER | mutation { markNoticesRead(input: { until: \"2026-11-02T08:00:00Z\" }) { readUntil } }",
                "CASEWORKER | mutation { registerEmployer(input: { kvkNumber: \"12345678\", name: \"Bouw BV\","
                        + " sector: \"F\", municipality: \"GM0546\" }) { refusal { code } } }"
            })
    void whatLiesBesideTheEventsIsNamedAsTheirStore(Role role, String question) {
        assertThat(errors(role, question)).singleElement().satisfies(error -> {
            assertThat(words(error).get("en")).contains("the event store does not answer");
            assertThat(words(error).get("nl")).contains("de opslag van gebeurtenissen antwoordt niet");
            assertThat(error.toString()).doesNotContain("10.0.0.1");
        });
    }

    /** A refusal that cannot be written down is none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPERATOR | { delivery(delivery: \"nobody\") { state } }",
                "AUDITOR | { decisionCounts(from: \"2026-11-02\", until: \"2026-11-01\", first: 1) { edges { cursor } } }",
                "CASEWORKER | { deliveries(first: 1) { edges { cursor } } }"
            })
    void aLogThatIsAwayIsNamedAndNobodyIsRefused(Role role, String question) {
        doThrow(new CannotGetJdbcConnectionException("10.0.0.1 refused"))
                .when(log)
                .write(any());
        doReturn(Optional.empty()).when(deliveries).find(anyString());
        assertThat(errors(role, question))
                .singleElement()
                .satisfies(error -> assertThat(words(error).get("en")).contains("the event store does not answer"));
    }

    @Test
    void theVaultIsNamedAsTheVault() {
        var unlink =
                "mutation { unlinkAccount(input: { subject: \"" + RememberedHere.DONE + "\" }) { refusal { code } } }";
        assertThat(errors(Role.OPERATOR, unlink))
                .singleElement()
                .satisfies(error -> assertThat(words(error).get("en")).contains("the vault of personal data"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> words(ResponseError error) {
        assertThat(error.getExtensions()).containsEntry("code", "UNAVAILABLE");
        return (Map<String, String>)
                Objects.requireNonNull(error.getExtensions().get("message"));
    }

    private List<ResponseError> errors(Role role, String question) {
        var told = new ArrayList<ResponseError>();
        Callers.asking(service, Callers.in(role))
                .document(question)
                .execute()
                .errors()
                .satisfy(told::addAll);
        return told;
    }
}
