package nl.sluitend.gateway.identity;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Keycloak is down: the application starts all the same, and says so at once. */
@SpringBootTest(classes = House.class)
@AutoConfigureMockMvc
class OutageTest {

    private static final KeycloakDouble GONE = gone();

    @Autowired
    private MockMvc browser;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry properties) {
        properties.add("sluitend.keycloak.uri", GONE::uri);
    }

    @Test
    void aTokenThatNobodyCanCheckIsAnOutageAndNoRefusal() throws Exception {
        browser.perform(get("/me").header("Authorization", "Bearer " + GONE.token(_ -> {})))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.code").value("identity-unreachable"));
    }

    @Test
    void somebodyWhoSignsInReadsWhatIsWrong() throws Exception {
        browser.perform(get(RealmProbe.SIGN_IN))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().string(containsString("Inloggen kan nu niet.")));
    }

    private static KeycloakDouble gone() {
        var keycloak = KeycloakDouble.start();
        keycloak.close();
        return keycloak;
    }
}
