package nl.sluitend.infra.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.sluitend.infra.demo.DemoPeople;
import nl.sluitend.infra.launcher.RealKeycloak;

/** Somebody of the story before a browser of their own, who clicks or presses keys; their clicks are counted. */
final class Person implements AutoCloseable {

    private static final int PATIENCE_IN_MILLISECONDS = 30_000;

    /** A list must be opened before something of it is chosen. */
    private static final int CLICKS_OF_A_LIST = 2;

    private final BrowserContext context;
    private final Page page;
    private final Hand hand;
    private final URI product;
    private final String username;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> hosts = new TreeSet<>();
    private int clicks;

    Person(Browser browser, URI product, String username, Browser.NewContextOptions window, Way way) {
        this.product = product;
        this.username = username;
        context = browser.newContext(window);
        context.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        page = context.newPage();
        hand = way.at(page);
        page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() >= 400 && response.status() != 422) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    /** A Dutch one that runs scripts; nothing moves, or axe would measure colours on their way. */
    static Browser.NewContextOptions window() {
        return new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900);
    }

    static Browser.NewContextOptions windowWithoutScripts() {
        return window().setJavaScriptEnabled(false);
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

    /** By its address, as from a bookmark. */
    void opens(String address) {
        page.navigate(product + address);
        page.locator("main#content").waitFor();
    }

    /** By the navigation, or a link of the page that begins so. */
    Person goesTo(String address) {
        return presses("a[href^='" + address + "']");
    }

    /** Finds the file by the number that somebody brings to the desk. */
    Person finds(String burgerservicenummer) {
        return goesTo("/search").fillsIn(Map.of("number", burgerservicenummer)).sends();
    }

    /** Presses the first of these, and waits for the page behind it. */
    Person presses(String selector) {
        clicks++;
        hand.press(page.locator(selector).first());
        page.waitForLoadState();
        return this;
    }

    /** Presses what asks for that decision: a link, or a button that says more than an address may. */
    Person beginsTo(String operation) {
        var form = "/decide/" + operation + "'";
        return presses("main :is(a[href*='" + form + "], form[action*='" + form + "] button)");
    }

    /** Presses what asks for that decision about them, in a list of many. */
    Person beginsTo(String operation, String inhabitant) {
        return presses("main a[href*='/decide/" + operation + "'][href*='" + inhabitant + "']");
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
            ticks(page.locator("main [name='" + name + "'][value='" + value + "']"));
        } else if (list(name).count() > 0) {
            chooses(list(name), value);
        } else {
            clicks++;
            hand.write(field, value);
        }
    }

    private void ticks(Locator choice) {
        clicks++;
        hand.tick(choice);
    }

    private void chooses(Locator list, String value) {
        clicks += CLICKS_OF_A_LIST;
        hand.choose(list, value);
    }

    /** Chooses the first thing that says so, from a list or of a few. */
    Person chooses(String name, String says) {
        var saying = new Locator.FilterOptions().setHasText(says);
        var option = list(name).locator("option").filter(saying);
        if (option.count() > 0) {
            chooses(list(name), option.first().getAttribute("value"));
        } else {
            var labels = page.locator("main label:has(input[name='" + name + "'])");
            ticks(labels.filter(saying).first().locator("input"));
        }
        return this;
    }

    private Locator list(String name) {
        return page.locator("main select[name='" + name + "']");
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

    /** Since they signed in: one for each thing pressed, ticked or written into, two for a list. */
    int clicks() {
        return clicks;
    }

    URI product() {
        return product;
    }

    String username() {
        return username;
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
