package nl.sluitend.gateway.graphql;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.servlet.GraphQlWebMvcAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(classes = Stage.class)
@AutoConfigureMockMvc(addFilters = false)
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    GraphQlWebMvcAutoConfiguration.class
})
class TransportTest {

    @Autowired
    MockMvc http;

    @Test
    void aBatchOfRequestsIsRefused() throws Exception {
        http.perform(post("/graphql")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("[{\"query\":\"{ me { role } }\"},{\"query\":\"{ me { role } }\"}]"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aQuestionInAnAddressIsRefused() throws Exception {
        http.perform(get("/graphql")
                        .param("query", "mutation { moveClock(input: {by: \"P1D\"}) { refusal { code } } }"))
                .andExpect(status().isMethodNotAllowed());
    }
}
