package nl.sluitend.infra.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One person before a browser that knows nothing yet; it keeps count of what a reader would not see. */
final class Visit implements AutoCloseable {

    private static final int PATIENCE_IN_MILLISECONDS = 60_000;

    private static final int MOST_PRESSES = 6;
    private static final int A_WHILE = 10_000;

    private final BrowserContext context;
    private final Page page;
    private final Set<String> hosts = new TreeSet<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> frames = new ArrayList<>();

    Visit(Browser browser) {
        this(browser.newContext(new Browser.NewContextOptions().setLocale("nl-NL")));
    }

    private Visit(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        page = context.newPage();
        page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> frames.add(frame.text())));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    /** Through both of Keycloak's forms, until GraphiQL stands there. */
    void signIn(URI product, String username, String password) {
        page.navigate(product + "/graphiql");
        fillIn(username, password);
        play().waitFor();
    }

    /** Keycloak's forms, wherever somebody came to them. */
    void fillIn(String username, String password) {
        page.fill("#username", username);
        page.click("#kc-login");
        page.fill("#password", password);
        page.click("#kc-login");
    }

    /** The same browser, with the same cookies. */
    Visit inAnotherTab() {
        var other = new Visit(context);
        other.page.navigate(page.url());
        other.play().waitFor();
        return other;
    }

    void signOut() {
        page.click("#leave");
        page.locator("#username").waitFor();
    }

    /** The product's cookie is gone, Keycloak's is there: as after half an hour. */
    void loseTheSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    Locator notice() {
        return page.locator("#notice");
    }

    /** For who wants to see what the page looks like: below target/screens. */
    void look(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
    }

    Page page() {
        return page;
    }

    Locator play() {
        return page.locator(".graphiql-execute-button");
    }

    Locator tab(String name) {
        return page.locator(".graphiql-tab-button:text-is('" + name + "')");
    }

    Locator result() {
        return page.locator(".result-window");
    }

    /**
     * Plays until the socket says that. Right after a change of tabs GraphiQL still sends the former operation's name for
     * a moment, so somebody who was too quick presses again.
     */
    boolean playUntil(String said) {
        for (int press = 0; press < MOST_PRESSES && !heard(said); press++) {
            play().click();
            awaitFrame(said);
        }
        return heard(said);
    }

    private void awaitFrame(String said) {
        try {
            page.waitForCondition(() -> heard(said), new Page.WaitForConditionOptions().setTimeout(A_WHILE));
        } catch (TimeoutError _) {
            // Too quick: it is pressed again.
        }
    }

    private boolean heard(String said) {
        return frames.stream().anyMatch(frame -> frame.contains(said));
    }

    /** All that the pages asked something of. */
    Set<String> hosts() {
        return hosts;
    }

    /** What the console has: errors of scripts, things that did not load, policies that were broken. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
