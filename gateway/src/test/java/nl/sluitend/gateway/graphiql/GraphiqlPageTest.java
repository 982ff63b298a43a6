package nl.sluitend.gateway.graphiql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;

/** The page loads nothing from elsewhere, and everything that it names is there. */
class GraphiqlPageTest {

    private static final Pattern FROM_THE_ROOT = Pattern.compile("['\"`]/[a-z]");
    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @Test
    void everythingThePageLoadsIsServedByTheGateway() throws IOException {
        var page = new GraphiqlPage().page(new MockHttpServletResponse()).getContentAsString(UTF_8);
        assertThat(LOADED.matcher(page).results().map(GraphiqlPageTest::address))
                .hasSize(7)
                .allSatisfy(address -> assertThat(served(address)).as(address).isTrue());
    }

    /** Behind a proxy the page may lie in a folder of a host that has others too. */
    @Test
    void noScriptNamesAnAddressFromTheRootOfTheHost() throws IOException {
        assertThat(FROM_THE_ROOT.matcher("fetch('/me')").find())
                .as("the guard sees it")
                .isTrue();
        assertThat(FROM_THE_ROOT.matcher("new URL(`/graphql`)").find()).isTrue();
        for (var script : List.of("page.js", "session.js", "words.js")) {
            var text = new ClassPathResource("static/graphiql/assets/" + script).getContentAsString(UTF_8);
            assertThat(FROM_THE_ROOT.matcher(text).find()).as(script).isFalse();
        }
    }

    private static String address(MatchResult match) {
        return match.group(1);
    }

    private static boolean served(String address) {
        var folder = address.startsWith("webjars/") ? "META-INF/resources/" : "static/";
        return new ClassPathResource(folder + address).exists();
    }

    @Test
    void itsPolicyLetsNothingElseIn() {
        var response = new MockHttpServletResponse();
        new GraphiqlPage().page(response);
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval")
                .doesNotContain("http");
    }
}
