package nl.sluitend.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.concurrent.atomic.AtomicInteger;
import nl.sluitend.gateway.privacy.VaultOfTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The intake over HTTP: who may, and what is answered. */
@SpringBootTest(classes = FeedHouse.class, properties = "sluitend.keycloak.uri=http://127.0.0.1:9")
@AutoConfigureMockMvc
class FeedIntakeTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private FeedHouse.Log log;

    @Autowired
    private Bus bus;

    @DynamicPropertySource
    static void keyset(DynamicPropertyRegistry properties) {
        properties.add("sluitend.vault.keyset", VaultOfTests.KEYSET::toString);
    }

    @AfterEach
    void up() {
        bus.first(_ -> {});
    }

    @Test
    void uwvGetsAReceipt() throws Exception {
        deliver("uwv-feed", "uwv", FeedLines.sound() + "\nno json\n")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.received").value(2))
                .andExpect(jsonPath("$.new").value(1))
                .andExpect(jsonPath("$.rejections[0].line").value(2))
                .andExpect(jsonPath("$.rejections[0].code").value("line-not-json"))
                .andExpect(jsonPath("$.rejections[0].reason.nl").isNotEmpty());
    }

    @Test
    void nobodyElseDeliversCasesAndTheAttemptIsWrittenDown() throws Exception {
        deliver("caseworker", "gm0546", FeedLines.sound())
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("only-uwvs-feed-delivers-cases"));
        assertThat(log.lines()).singleElement().satisfies(line -> {
            assertThat(line.caller()).isNotNull();
            assertThat(line.operation()).isEqualTo("POST /feed/v1/ww-cases");
        });
    }

    @Test
    void anOutageIsToldAtOnceWithWhatWasAcknowledged() throws Exception {
        var taken = new AtomicInteger();
        bus.first(_ -> {
            if (taken.getAndIncrement() > 0) {
                throw new IllegalStateException("the store is down");
            }
        });
        deliver("uwv-feed", "uwv", FeedLines.sound() + "\n" + FeedLines.sound())
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("feed-interrupted"))
                .andExpect(jsonPath("$.receipt.received").isNumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/json;q=0", "*/*, application/json;q=0", "nothing"})
    void whoTakesNoReceiptIsToldBeforeAnythingIsTaken(String accept) throws Exception {
        var taken = new AtomicInteger();
        bus.first(_ -> taken.incrementAndGet());
        http.perform(feed("uwv-feed", "uwv", FeedLines.sound()).header("Accept", accept))
                .andExpect(status().isNotAcceptable());
        assertThat(taken).hasValue(0);
        deliver("uwv-feed", "uwv", FeedLines.sound()).andExpect(status().isOk());
        assertThat(taken).hasValue(1);
    }

    private ResultActions deliver(String role, String organisation, String feed) throws Exception {
        return http.perform(feed(role, organisation, feed));
    }

    private static MockHttpServletRequestBuilder feed(String role, String organisation, String feed) {
        return post("/feed/v1/ww-cases")
                .contentType(MediaType.APPLICATION_NDJSON)
                .content(feed)
                .with(jwt().jwt(token -> token.claim("roles", role).claim("organization", organisation)));
    }
}
