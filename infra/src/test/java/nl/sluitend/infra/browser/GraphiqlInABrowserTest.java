package nl.sluitend.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
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
        var chromium = Chromium.find();
        assumeTrue(chromium.isPresent(), Chromium.MISSING);
        product = RealProduct.start(data);
        address = product.uri();
        driver = Chromium.driver();
        browser = chromium.get().open(driver);
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

    private static Visit visit(String username) {
        var visit = new Visit(browser);
        visit.signIn(address, username, RealKeycloak.secrets().demo());
        return visit;
    }
}
