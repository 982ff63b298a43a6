package nl.sluitend.gateway.identity;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.sluitend.kernel.decision.DecisionLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** The log of decisions is away: nothing here is broken, and nobody is refused without a line. */
@SpringBootTest(classes = House.class)
@AutoConfigureMockMvc
class LogAwayTest {

    private static final KeycloakDouble KEYCLOAK = KeycloakDouble.start();

    @Autowired
    private MockMvc browser;

    @MockitoBean
    private DecisionLog log;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry properties) {
        properties.add("sluitend.keycloak.uri", KEYCLOAK::uri);
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
    }

    @Test
    void aRefusalThatCannotBeWrittenDownIsAnOutage() throws Exception {
        doThrow(new CannotGetJdbcConnectionException("10.0.0.1 refused"))
                .when(log)
                .write(any());
        var token = KEYCLOAK.token(claims -> claims.claim("organization", null));
        browser.perform(get("/me").header("Authorization", "Bearer " + token))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.code").value("store-unreachable"));
    }
}
