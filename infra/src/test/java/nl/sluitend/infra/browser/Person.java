package nl.sluitend.infra.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.sluitend.infra.demo.DemoPeople;
import nl.sluitend.infra.launcher.RealKeycloak;

/** Somebody of the story before a browser of their own, who clicks; their clicks are counted. */
final class Person implements AutoCloseable {

    private static final int PATIENCE_IN_MILLISECONDS = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final URI product;
    private final String username;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> hosts = new TreeSet<>();
    private int clicks;

    /** @param scripts whether their browser runs scripts */
    Person(Browser browser, URI product, String username, boolean scripts) {
        this.product = product;
        this.username = username;
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setJavaScriptEnabled(scripts)
                .setViewportSize(1280, 900));
        context.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        page = context.newPage();
        page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() >= 400 && response.status() != 422) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    Person signIn() {
        comesToTheDoor().saysWho();
        page.fill("#password", DemoPeople.password(RealKeycloak.secrets()));
        page.click("#kc-login");
        page.locator("main#content").waitFor();
        clicks = 0;
        return this;
    }

    /** The first form of the sign-in. */
    Person comesToTheDoor() {
        page.navigate(product + "/");
        page.locator("#username").waitFor();
        return this;
    }

    /** The second one. */
    Person saysWho() {
        page.fill("#username", username);
        page.click("#kc-login");
        page.locator("#password").waitFor();
        return this;
    }

    void opens(String address) {
        page.navigate(product + address);
        page.locator("main#content").waitFor();
    }

    /** Clicks the way to that address: a link that begins so. */
    Person goesTo(String address) {
        return presses("a[href^='" + address + "']");
    }

    /** Clicks the first of these, and waits for the page behind it. */
    Person presses(String selector) {
        clicks++;
        page.locator(selector).first().click();
        page.waitForLoadState();
        return this;
    }

    /** Fills in the form of that decision and sends it: a link leads there, or a button that says more than an address may. */
    Person decides(String operation, Map<String, String> values) {
        var form = "/decide/" + operation + "'";
        presses("main :is(a[href*='" + form + "], form[action*='" + form + "] button)");
        return fillsIn(values).sends();
    }

    Person fillsIn(Map<String, String> values) {
        values.forEach(this::fill);
        return this;
    }

    Person sends() {
        return presses("main form[method='post'] button[type='submit']");
    }

    private void fill(String name, String value) {
        var field = page.locator("main [name='" + name + "']").first();
        var type = field.getAttribute("type");
        if ("radio".equals(type) || "checkbox".equals(type)) {
            page.locator("main [name='" + name + "'][value='" + value + "']").check();
        } else if (page.locator("main select[name='" + name + "']").count() > 0) {
            field.selectOption(value);
        } else {
            field.fill(value);
        }
    }

    /** Chooses the first thing that says so, from a list or of a few. */
    Person chooses(String name, String says) {
        var option = page.locator("main select[name='" + name + "'] option")
                .filter(new Locator.FilterOptions().setHasText(says));
        if (option.count() > 0) {
            page.locator("main select[name='" + name + "']")
                    .selectOption(option.first().getAttribute("value"));
        } else {
            page.locator("main label:has(input[name='" + name + "'])")
                    .filter(new Locator.FilterOptions().setHasText(says))
                    .first()
                    .click();
        }
        return this;
    }

    Locator main() {
        return page.locator("main");
    }

    Locator alerts() {
        return page.locator("[role='alert']:visible");
    }

    Page page() {
        return page;
    }

    int clicks() {
        return clicks;
    }

    List<String> complaints() {
        return complaints;
    }

    Set<String> hosts() {
        return hosts;
    }

    /** For whoever wants to see it: below target/screens. */
    Person look(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screens", name + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
