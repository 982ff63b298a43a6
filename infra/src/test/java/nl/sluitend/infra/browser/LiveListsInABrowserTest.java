package nl.sluitend.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.sluitend.infra.demo.DemoPeople;
import nl.sluitend.infra.demo.story.ToldStory;
import nl.sluitend.infra.launcher.RealKeycloak;
import nl.sluitend.infra.launcher.RealProduct;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A consulent's inbox that stands open while others decide (ADR 48). One offer is made, questioned and answered, so the
 * tests stand in order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class LiveListsInABrowserTest {

    @TempDir
    static Path data;

    /** In kB, compressed: of a page with everything that it loads. */
    private static final int HEAVIEST = 250;

    /** A page's streams, so that those that are open can be counted. */
    private static final String COUNTED = """
            window.streams = [];
            window.EventSource = class extends EventSource {
              constructor(...all) { super(...all); window.streams.push(this); }
            };
            """;

    private static final String OPENED = "window.streams.length";

    private static final String OPEN = "window.streams.filter(stream => stream.readyState === 1).length";

    private static final String HELD = "window.streams.filter(stream => stream.readyState !== 2).length";

    /** In bytes: everything but the stream, as a proxy would compress it. */
    private static final String WEIGHT = """
            async () => {
              const loaded = performance.getEntriesByType('resource').map(entry => entry.name);
              let bytes = 0;
              for (const address of new Set([location.href, ...loaded.filter(name => !name.endsWith('/changes'))])) {
                const compressed = (await fetch(address)).body.pipeThrough(new CompressionStream('gzip'));
                bytes += (await new Response(compressed).arrayBuffer()).byteLength;
              }
              return bytes;
            }""";

    private static final String SEEN = """
            hidden => {
              Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
              document.dispatchEvent(new Event('visibilitychange'));
            }""";

    private static @Nullable RealProduct product;
    private static @Nullable Playwright driver;
    private static ToldStory story;
    private static Person sanne;
    private static Page page;
    private static final List<String> errors = new ArrayList<>();

    @BeforeAll
    static void begin() throws Exception {
        var chromium = Chromium.required();
        product = RealProduct.start(data);
        story = ToldStory.begun(product.uri());
        driver = Chromium.driver();
        sanne = signedIn(chromium.open(driver));
        page = sanne.page();
        page.addInitScript(COUNTED);
        page.onConsoleMessage(said -> {
            if (said.text().contains("Content Security Policy")) {
                errors.add(said.text());
            }
        });
    }

    private static Person signedIn(Browser browser) {
        return new Person(browser, Objects.requireNonNull(product).uri(), "sanne.leiden", Person.window(), Way.MOUSE)
                .signIn();
    }

    @AfterAll
    static void end() throws IOException {
        if (driver != null) {
            driver.close();
        }
        if (product != null) {
            product.close();
        }
    }

    @Test
    @Order(1)
    void aPageWithAListIsLight() {
        opensTheInbox();
        assertThat(count(WEIGHT) / 1024).isBetween(20, HEAVIEST);
    }

    @Test
    @Order(2)
    void whatComesInIsShownAndSaid() throws Exception {
        opensTheInbox();
        assertThat(list()).containsText("Uw postvak is leeg");
        assertThat(rows()).hasCount(0);

        story.isOffered();

        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText("Aangeboden");
        assertThat(page.locator("[data-live-said]")).hasText("De lijst is bijgewerkt.");
        assertThat(notice()).isHidden();
    }

    @Test
    @Order(3)
    void underAPointerItIsOfferedAndNothingMoves() throws Exception {
        rows().hover();
        var before = list().boundingBox();

        story.isQuestioned();

        assertThat(notice()).isVisible();
        assertThat(page.locator("[data-live-said]")).hasText("Er is iets veranderd in deze lijst.");
        assertThat(list().boundingBox().y).isEqualTo(before.y);
        assertThat(rows()).containsText("Aangeboden");
        sanne.look("sanne-inbox-offered");

        page.locator("[data-live-offer]").click();

        assertThat(rows()).not().containsText("Aangeboden");
        assertThat(list()).isFocused();
        assertThat(notice()).isHidden();
        assertThat(list().boundingBox().y).isEqualTo(before.y);
    }

    @Test
    @Order(4)
    void underAFocusItIsOfferedToo() throws Exception {
        page.mouse().move(0, 0);
        rows().locator("a").first().focus();

        story.isAnswered();

        assertThat(notice()).isVisible();
        assertThat(rows()).not().containsText("Aangeboden");
        var offered = new EachPage(sanne, new Looked());
        offered.lookAt("/inbox");
        assertThat(offered.findings()).isEmpty();
    }

    @Test
    @Order(5)
    void aTabHoldsOneConnectionAndNoneWhileNobodySeesIt() throws Exception {
        opensTheInbox();
        assertThat(rows()).containsText("Aangeboden");
        page.evaluate(SEEN, true);
        assertThat(count(HELD)).isZero();

        story.isQuestioned();
        page.evaluate(SEEN, false);

        assertThat(rows()).not().containsText("Aangeboden");
        assertThat(count(HELD)).isEqualTo(1);
    }

    /** The extension comes back by itself while the tab does, too. */
    @Test
    @Order(6)
    void afterAnOutageATabHoldsOneConnection() throws Exception {
        page.route("**/changes", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        sanne.opens("/inbox");
        page.waitForCondition(() -> count(OPENED) > 2);
        for (int look = 0; look < 3; look++) {
            page.evaluate(SEEN, true);
            assertThat(count(HELD)).isZero();
            page.evaluate(SEEN, false);
        }
        page.unroute("**/changes");
        page.waitForCondition(() -> count(OPEN) == 1);
        page.waitForTimeout(3_000); // whatever still waited has come back by then

        assertThat(count(HELD)).isEqualTo(1);
        story.isAnswered();
        assertThat(rows()).containsText("Aangeboden");
    }

    /** What the server says to whom it has no room for is tested there; this is that a browser heeds it. */
    @Test
    @Order(6)
    void whoIsTurnedAwayDoesNotAskAgainAndAgain() {
        var asked = new AtomicInteger();
        page.route("**/changes", route -> {
            asked.incrementAndGet();
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/event-stream")
                    .setBody(":\n\nretry:3000\n\nretry:30000\n\n"));
        });
        sanne.opens("/inbox");
        page.waitForCondition(() -> asked.get() > 0);
        page.waitForTimeout(8_000); // a browser's own patience is three seconds, or five
        page.unroute("**/changes");

        assertThat(asked).hasValue(1);
    }

    @Test
    @Order(7)
    void nothingLiesInTheBrowserAndNothingBrokeThePolicy() {
        assertThat(count("sessionStorage.length + localStorage.length")).isZero();
        assertThat(errors).isEmpty();
        assertThat(sanne.hosts()).containsExactly("127.0.0.1");
    }

    @Test
    @Order(8)
    void aSessionThatEndedIsSaidAndNothingIsAskedAnyMore() throws Exception {
        opensTheInbox();
        context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));

        story.isQuestioned();

        assertThat(page.locator("[data-session-ended]")).isVisible();
        assertThat(rows()).containsText("Aangeboden");
        assertThat(count(HELD)).isZero();
    }

    @Test
    @Order(9)
    void whoeverElseSignedInIsSaidAndNothingOfThemIsShown() {
        sanne.opens("/today");
        page.waitForCondition(() -> count(OPEN) == 1);
        var before = list().textContent();
        try (var other = context().newPage()) {
            other.navigate(Objects.requireNonNull(product).uri() + "/help");
            other.click("form[action$='/logout'] button");
            other.fill("#username", "noor.uwv");
            other.click("#kc-login");
            other.fill("#password", DemoPeople.password(RealKeycloak.secrets()));
            other.click("#kc-login");
            other.locator("main#content").waitFor();

            assertThat(page.locator("[data-session-other]")).isVisible();
            assertThat(list()).hasText(before);
            assertThat(count(HELD)).isZero();
        }
    }

    private static void opensTheInbox() {
        sanne.opens("/inbox");
        page.waitForCondition(() -> count(OPEN) == 1);
    }

    /** Playwright's own waiting for a function is stopped by the policy of the pages. */
    private static int count(String what) {
        return ((Number) page.evaluate(what)).intValue();
    }

    private static Locator list() {
        return page.locator("#list");
    }

    private static Locator rows() {
        return page.locator("#list tbody tr");
    }

    private static Locator notice() {
        return page.locator("[data-live-notice]");
    }

    private static BrowserContext context() {
        return page.context();
    }
}
