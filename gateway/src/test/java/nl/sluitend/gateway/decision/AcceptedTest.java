package nl.sluitend.gateway.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;

class AcceptedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | true",
                "*/* | true",
                "application/* | true",
                "text/html, */*;q=0.1 | true",
                "text/html | false",
                "application/json;q=0 | false",
                "*/*, application/json;q=0 | false",
                "application/json;q=0, application/* | false",
                "*/*;q=0, application/json | true",
                "json | false"
            })
    void theClosestRangeDecides(String accept, boolean taken) {
        var request = new MockHttpServletRequest();
        request.addHeader(HttpHeaders.ACCEPT, accept);
        assertThat(Accepted.anyOf(List.of(MediaType.APPLICATION_JSON), request)).isEqualTo(taken);
    }

    @Test
    void whoSaysNothingTakesEverything() {
        assertThat(Accepted.anyOf(List.of(MediaType.APPLICATION_JSON), new MockHttpServletRequest()))
                .isTrue();
    }
}
