package nl.sluitend.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.sluitend.infra.demo.DemoPeople;
import nl.sluitend.infra.launcher.RealKeycloak;
import nl.sluitend.infra.launcher.RealProduct;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as people meet it: signed in at the real Keycloak, with the first example of their role at hand. */
@SuppressWarnings("NullAway.Init")
class GraphiqlInABrowserTest {

    @TempDir
    static Path data;

    private static @Nullable RealProduct product;
    private static @Nullable Playwright driver;
    private static Browser browser;
    private static URI address;

    @BeforeAll
    static void start() throws IOException {
        var chromium = Chromium.required();
        product = RealProduct.start(data);
        address = product.uri();
        driver = Chromium.driver();
        browser = chromium.open(driver);
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
    void anAdviserSignsInAndAsksWhoseWwExpires() {
        try (var noor = visit("noor.uwv")) {
            noor.play().click();

            assertThat(noor.result()).containsText("\"expiringCases\"");
            assertThat(noor.result()).not().containsText("\"errors\"");
            assertThat(noor.page().locator("#who")).containsText("Noor Verhoeven");
            assertThat(noor.complaints()).isEmpty();
            assertThat(noor.hosts()).containsExactly("127.0.0.1");
        }
    }

    @Test
    void aCaseworkerListensOverASocket() {
        try (var sanne = visit("sanne.leiden")) {
            sanne.tab("Watch").click();

            assertThat(sanne.playUntil("connection_ack")).isTrue();
            assertThat(sanne.complaints()).isEmpty();
        }
    }

    @Test
    void aPageShowsAndActsForNobodyButWhomItWasOpenedFor() {
        try (var noor = visit("noor.uwv")) {
            var other = noor.inAnotherTab();
            other.signOut();
            other.signIn(address, "sanne.leiden", DemoPeople.password(RealKeycloak.secrets()));

            noor.play().click();

            assertThat(noor.notice()).containsText("ingelogd als Sanne van der Meulen");
            assertThat(noor.page().locator("#graphiql")).isHidden();
            noor.look("two-people");
            noor.notice().getByText("Verder als Sanne van der Meulen").click();
            noor.play().waitFor();
            assertThat(noor.page().locator("#who")).containsText("Sanne van der Meulen");
        }
    }

    @Test
    void aPageThatComesBackIntoSightTellsThatItIsSomebodyElsesByNow() {
        try (var noor = visit("noor.uwv")) {
            var other = noor.inAnotherTab();
            other.signOut();
            other.signIn(address, "sanne.leiden", DemoPeople.password(RealKeycloak.secrets()));

            noor.page().evaluate("dispatchEvent(new Event('focus'))");

            assertThat(noor.notice()).containsText("ingelogd als Sanne van der Meulen");
        }
    }

    @Test
    void aSessionThatEndedIsToldInWordsWithAWayBack() {
        try (var noor = visit("noor.uwv")) {
            noor.page().navigate(address + "/graphiql?from=the-list");
            noor.play().waitFor();
            noor.loseTheSession();

            noor.play().click();

            assertThat(noor.notice()).containsText("Uw sessie is afgelopen");
            noor.look("session-ended");
            noor.notice().getByRole(AriaRole.BUTTON).click();
            noor.play().waitFor();
            assertThat(noor.page()).hasURL(Pattern.compile(".*/graphiql\\?from=the-list.*"));
        }
    }

    @Test
    void whoSignedOutFindsNothingBehindTheBackButton() {
        try (var noor = visit("noor.uwv")) {
            noor.play().click();
            assertThat(noor.result()).containsText("\"expiringCases\"");
            noor.signOut();

            noor.page().goBack();
            noor.page().waitForLoadState();

            assertThat(noor.page().locator("body")).not().containsText("expiringCases");
            noor.look("after-sign-out");
        }
    }

    @Test
    void aBookmarkedSignInPageIsNoDeadEnd() {
        try (var noor = new Visit(browser)) {
            noor.page().navigate(address + "/login/oauth2/code/keycloak?code=old&state=old");
            assertThat(noor.page().locator("h1")).containsText("Deze inlogpagina is niet meer geldig");
            noor.look("bookmarked");
            noor.page().locator("a.way").click();
            noor.fillIn("noor.uwv", DemoPeople.password(RealKeycloak.secrets()));
            noor.page().locator("main#content").waitFor();
            noor.page().navigate(address + "/login/oauth2/code/keycloak?code=old&state=old");
            noor.page().locator("main#content").waitFor();
        }
    }

    private static Visit visit(String username) {
        var visit = new Visit(browser);
        visit.signIn(address, username, DemoPeople.password(RealKeycloak.secrets()));
        return visit;
    }
}
