package nl.sluitend.infra.embedded.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import nl.sluitend.infra.demo.DemoPeople;
import nl.sluitend.infra.launcher.Preflight;
import nl.sluitend.infra.launcher.RealKeycloak;
import nl.sluitend.infra.launcher.RealProduct;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.NestedExceptionUtils;
import tools.jackson.databind.json.JsonMapper;

/** The product behind a real nginx, with TLS and a prefix, as the guide for operators tells to set it up. */
@SuppressWarnings("NullAway.Init")
class BehindNginxTest {

    private static final String TRUSTED = "sluitend.proxy.trusted";

    @TempDir
    static Path data;

    private static @Nullable RealProduct product;
    private static @Nullable Nginx nginx;
    private static URI outside;
    private static final Surfer noor = new Surfer();
    private static HttpResponse<String> page;

    @BeforeAll
    static void start() throws Exception {
        var executable = Nginx.find();
        assumeTrue(executable.isPresent(), Nginx.MISSING);
        System.setProperty(TRUSTED, "127.0.0.1");
        var started = RealProduct.start(data.resolve("product"));
        product = started;
        int port = Preflight.freePort(0);
        outside = URI.create("https://127.0.0.1:" + port + "/sluitend");
        nginx = Nginx.start(executable.get(), Files.createDirectories(data.resolve("nginx")), port, started.uri());
        new GatewayClient(RealKeycloak.uri(), RealKeycloak.secrets()).isAt(started.uri(), Optional.of(outside));
        await().ignoreExceptions().until(() -> noor.get(at("/actuator/health")).statusCode() > 0);
        page = noor.signIn(at("/graphiql"), "noor.uwv", DemoPeople.password(RealKeycloak.secrets()));
    }

    @AfterAll
    static void stop() throws IOException {
        System.clearProperty(TRUSTED);
        if (nginx != null) {
            nginx.close();
        }
        if (product != null) {
            product.close();
        }
    }

    @Test
    void somebodySignsInAndComesBackWhereTheyWere() {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().toString()).startsWith(at("/graphiql").toString());
        assertThat(page.body()).contains("Sluitend · GraphiQL");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @Test
    void everythingThatThePageLoadsIsFoundBehindThePrefix() throws Exception {
        Document shown = Jsoup.parse(page.body(), page.uri().toString());
        for (var loaded : shown.select("script[src], link[href]")) {
            var address = loaded.hasAttr("src") ? loaded.absUrl("src") : loaded.absUrl("href");
            assertThat(address).startsWith(outside + "/");
            assertThat(noor.get(URI.create(address)).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void theCookieStaysOnTlsAndWithThisInstallation() {
        assertThat(noor.cookies().getCookieStore().getCookies())
                .filteredOn(cookie -> cookie.getName().equals("JSESSIONID"))
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.getPath()).isEqualTo("/sluitend");
                    assertThat(cookie.isHttpOnly()).isTrue();
                });
    }

    @Test
    void aSocketOfThePageOpensAndOneOfAnotherSiteDoesNot() throws Exception {
        var origin = "https://" + outside.getAuthority();
        assertThat(firstHeard(origin)).contains("connection_ack");
        assertThat(firstHeard("http://" + outside.getAuthority()))
                .as("without TLS it is another site")
                .contains("403");
        assertThat(firstHeard("https://elsewhere.example")).contains("403");
    }

    @Test
    void signsOfLifeOfAStreamComeThroughAtOnce() throws Exception {
        var question = "{\"query\":\"subscription { inboxChanged { version } }\"}";
        var token = RealKeycloak.tokenOf("sanne.leiden");
        var request = HttpRequest.newBuilder(at("/graphql"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build();
        var answer = noor.client()
                .sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                .get(10, TimeUnit.SECONDS);
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo(":");
        }
    }

    @Test
    void whoSignsOutIsLedBackToTheProxy() throws Exception {
        var leaving = new Surfer();
        leaving.signIn(at("/graphiql"), "bram.uwv", DemoPeople.password(RealKeycloak.secrets()));
        var request = HttpRequest.newBuilder(at("/logout"))
                .header("X-Sluitend", pageOf(leaving))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = leaving.client().send(request, HttpResponse.BodyHandlers.ofString());
        var farewell = URI.create(
                JsonMapper.shared().readTree(answer.body()).get("location").asString());
        assertThat(java.net.URLDecoder.decode(farewell.toString(), StandardCharsets.UTF_8))
                .contains("post_logout_redirect_uri=" + outside + "/");
        var last = leaving.get(farewell);
        assertThat(last.headers().firstValue("Location")).hasValue(outside + "/");
    }

    private static String firstHeard(String origin) throws Exception {
        var said = new CompletableFuture<String>();
        var listener = new WebSocket.Listener() {
            @Override
            public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
                said.complete(text.toString());
                return CompletableFuture.completedStage(null);
            }

            @Override
            public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
                said.complete("closed " + code);
                return CompletableFuture.completedStage(null);
            }
        };
        try {
            noor.client()
                    .newWebSocketBuilder()
                    .subprotocols("graphql-transport-ws")
                    .header("Origin", origin)
                    .header("Cookie", "JSESSIONID=" + session())
                    .buildAsync(URI.create(at("/graphql-ws").toString().replace("https", "wss")), listener)
                    .get(10, TimeUnit.SECONDS)
                    .sendText(
                            "{\"type\":\"connection_init\",\"payload\":{\"X-Sluitend\":\"" + pageOf(noor) + "\"}}",
                            true)
                    .join();
        } catch (java.util.concurrent.ExecutionException refused) {
            return String.valueOf(NestedExceptionUtils.getMostSpecificCause(refused));
        }
        return said.get(10, TimeUnit.SECONDS);
    }

    private static String session() {
        return noor.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String pageOf(Surfer person) throws Exception {
        var me = person.get(at("/me"), "Accept", "application/json").body();
        return JsonMapper.shared().readTree(me).get("page").asString();
    }

    private static URI at(String path) {
        return URI.create(outside + path);
    }
}
