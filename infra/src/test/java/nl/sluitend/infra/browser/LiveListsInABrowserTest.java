package nl.sluitend.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
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
import tools.jackson.databind.JsonNode;

/**
 * Lists that stand open while others decide (ADR 48): a consulent's inbox, clients and calendar, an adviser's expiring
 * list, an operator's deliveries. One offer is made, questioned and answered, so the tests stand in order.
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

    /** How often it was asked again since then, and what came was weighed. */
    private static final String COUNTING = """
            () => {
              window.weighed = 0;
              document.addEventListener('htmx:afterRequest', () => window.weighed++);
            }""";

    private static final String WEIGHED = "window.weighed";

    private static final String LEAVE = "document.activeElement.blur()";

    private static final String UNFLAGGED = "/expiring?municipality=GM0546&flagged=false";

    /** In milliseconds: of what comes by a clock, or by the daily run. */
    private static final int WHILE = 60_000;

    private static final LocatorAssertions.ContainsTextOptions CONTAINED_IN_A_WHILE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(WHILE);

    private static final int BATCH = 500;

    private static @Nullable RealProduct product;
    private static @Nullable Playwright driver;
    private static Browser browser;
    private static ToldStory story;
    private static ToldStory another;
    private static Person sanne;
    private static Page page;
    private static final List<String> errors = new ArrayList<>();

    @BeforeAll
    static void begin() throws Exception {
        var chromium = Chromium.required();
        product = RealProduct.start(data);
        story = ToldStory.begun(product.uri());
        another = story.alsoAbout("eva.inwoner");
        driver = Chromium.driver();
        browser = chromium.open(driver);
        sanne = signedIn("sanne.leiden");
        page = sanne.page();
    }

    private static Person signedIn(String username) {
        var address = Objects.requireNonNull(product).uri();
        var person = new Person(browser, address, username, Person.window(), Way.MOUSE).signIn();
        person.page().mouse().move(0, 0);
        person.page().addInitScript(COUNTED);
        person.page().onConsoleMessage(said -> {
            if (said.text().contains("Content Security Policy")) {
                errors.add(said.text());
            }
        });
        return person;
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
        assertThat(said()).hasText("De lijst is bijgewerkt.");
        assertThat(notice()).isHidden();
    }

    @Test
    @Order(3)
    void underAPointerItIsOfferedAndNothingMoves() throws Exception {
        rows().hover();
        var before = list().boundingBox();

        story.isQuestioned();

        assertThat(notice()).isVisible();
        assertThat(said()).hasText("Er is iets veranderd in deze lijst.");
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
        var away = new AtomicBoolean(true);
        // the route stays: what is under way when one is taken down may be lost
        page.route("**/changes", route -> {
            if (away.get()) {
                route.fulfill(new Route.FulfillOptions().setStatus(503));
            } else {
                route.resume();
            }
        });
        sanne.opens("/inbox");
        page.waitForCondition(() -> count(OPENED) > 2);
        for (int look = 0; look < 3; look++) {
            page.evaluate(SEEN, true);
            assertThat(count(HELD)).isZero();
            page.evaluate(SEEN, false);
        }
        away.set(false);
        page.waitForCondition(() -> count(OPEN) == 1);
        page.waitForTimeout(3_000); // whatever still waited has come back by then

        assertThat(count(HELD)).isEqualTo(1);
        story.isAnswered();
        assertThat(rows()).containsText("Aangeboden");
        page.unroute("**/changes");
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
    void aSessionThatEndedIsSaidAndNothingIsAskedAnyMore() throws Exception {
        opensTheInbox();
        context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));

        story.isQuestioned();

        assertThat(page.locator("[data-session-ended]")).isVisible();
        assertThat(rows()).containsText("Aangeboden");
        assertThat(count(HELD)).isZero();
    }

    @Test
    @Order(8)
    void theCalendarFollows() throws Exception {
        opens(sanne, "/calendar");
        assertThat(about(another)).hasCount(0);

        another.offers();

        assertThat(about(another)).hasCount(1);
        assertThat(said()).hasText("De lijst is bijgewerkt.");
    }

    @Test
    @Order(9)
    void whomAMunicipalitySupportsFollows() throws Exception {
        opens(sanne, "/clients");
        assertThat(about(another)).hasCount(0);

        another.isAccepted();

        assertThat(about(another)).hasCount(1);
        assertThat(said()).hasText("De lijst is bijgewerkt.");
    }

    /** Whose WW goes on for long is flagged no more, and can be ticked again. */
    @Test
    @Order(10)
    void theExpiringListFollowsAndNothingMovesUnderATick() throws Exception {
        try (var noor = signedIn("noor.uwv")) {
            page = noor.page();
            noor.opens("/expiring?municipality=GM0546");
            var ready = page.locator("main a[href*='/decide/prepareHandover']");
            var ticked = EachPage.keyIn(ready.nth(0).getAttribute("href"));
            var other = EachPage.keyIn(ready.nth(1).getAttribute("href"));
            opens(noor, UNFLAGGED);
            assertThat(rows()).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(WHILE));
            story.endsOn(story.today().plusDays(400), ticked);
            assertThat(box(ticked)).isVisible();
            assertThat(said()).hasText("De lijst is bijgewerkt.");
            box(ticked).check();
            page.mouse().move(0, 0);
            page.evaluate(LEAVE);
            var before = box(ticked).boundingBox().y;

            story.endsOn(story.today().plusDays(200), other); // who comes first

            assertThat(notice()).isVisible();
            assertThat(said()).containsText("Wie u koos en er nog in staat, blijft gekozen.");
            assertThat(box(other)).hasCount(0);
            assertThat(box(ticked).boundingBox().y).isEqualTo(before);
            noor.look("noor-expiring-offered");

            page.locator("[data-live-offer]").click();

            assertThat(box(other)).isVisible();
            assertThat(box(other)).not().isChecked();
            assertThat(box(ticked)).isChecked();
            assertThat(list()).isFocused();
            assertThat(notice()).isHidden();
            whatWasKeptIsTickedAndNoChange(noor, ticked);
        } finally {
            page = sanne.page();
        }
    }

    /** The session ended before the ticks were sent; who signs in again finds them. */
    private static void whatWasKeptIsTickedAndNoChange(Person noor, String ticked) throws Exception {
        context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        context()
                .addCookies(List.of(
                        new Cookie("JSESSIONID", "ended").setUrl(noor.product().toString())));
        noor.sends();
        assertThat(noor.main()).containsText("Wie u had gekozen, is weer aangevinkt.");
        assertThat(box(ticked)).isChecked();
        page.waitForCondition(() -> count(OPEN) == 1);
        page.evaluate(COUNTING);

        story.isAnswered();

        page.waitForCondition(() -> count(WEIGHED) > 0);
        assertThat(notice()).isHidden();
        assertThat(box(ticked)).isChecked();
    }

    @Test
    @Order(11)
    void aDeliveryIsFollowedUntilItEnds() throws Exception {
        try (var oscar = signedIn("oscar.beheer")) {
            page = oscar.page();
            var received = whatCameInWhileItWasFollowed(oscar);
            assertThat(list()).containsText("Helemaal gelezen", CONTAINED_IN_A_WHILE);
            assertThat(said()).hasText("Er komt nu niets meer binnen. De bladzijde is bijgewerkt.");
            assertThat(received.get().path("received").asInt()).isEqualTo(BATCH);
            nothingIsAsked();
        } finally {
            page = sanne.page();
        }
    }

    /** First in the list, and then by itself, where its end is waited for. */
    private static Future<JsonNode> whatCameInWhileItWasFollowed(Person oscar) {
        try (var lines = new SubmissionPublisher<ByteBuffer>()) {
            var received = story.delivers(lines);
            page.waitForCondition(() -> lines.hasSubscribers() && comesIn(oscar));
            page.waitForTimeout(2_000); // it is noted once in so long how far it came
            lines.submit(batch());
            assertThat(rows().first()).containsText(String.valueOf(BATCH), CONTAINED_IN_A_WHILE);
            assertThat(said()).isEmpty();
            rows().first().locator("a").click();
            assertThat(page).hasURL(Pattern.compile(".*/deliveries/.+"));
            assertThat(list()).containsText("Komt nu binnen");
            page.mouse().move(0, 0);
            page.evaluate(SEEN, true);
            nothingIsAsked();
            page.evaluate(SEEN, false);
            return received;
        }
    }

    private static void nothingIsAsked() {
        page.evaluate(COUNTING);
        page.waitForTimeout(6_000); // longer than between two looks
        assertThat(count(WEIGHED)).isZero();
    }

    private static boolean comesIn(Person oscar) {
        oscar.opens("/deliveries");
        return rows().first().textContent().contains("Komt nu binnen");
    }

    private static ByteBuffer batch() {
        return ByteBuffer.wrap("no line\n".repeat(BATCH).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Order(12)
    void nothingLiesInTheBrowserAndNothingBrokeThePolicy() {
        assertThat(count("sessionStorage.length + localStorage.length")).isZero();
        assertThat(errors).isEmpty();
        assertThat(sanne.hosts()).containsExactly("127.0.0.1");
    }

    @Test
    @Order(13)
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
        opens(sanne, "/inbox");
    }

    private static void opens(Person person, String address) {
        person.opens(address);
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

    private static Locator about(ToldStory told) {
        return page.locator("#list a[href*='/dossiers/" + told.inhabitant() + "']");
    }

    private static Locator box(String inhabitant) {
        return page.locator("#list input[value^='" + inhabitant + "']");
    }

    private static Locator said() {
        return page.locator("[data-live-said]");
    }

    private static Locator notice() {
        return page.locator("[data-live-notice]");
    }

    private static BrowserContext context() {
        return page.context();
    }
}
