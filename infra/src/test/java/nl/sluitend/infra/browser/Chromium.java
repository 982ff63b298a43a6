package nl.sluitend.infra.browser;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser of this machine; none is ever downloaded. */
record Chromium(Path executable) {

    private static final String MISSING = "There is no Chromium on this machine. On Debian: apt-get install chromium."
            + " -Dsluitend.chromium=… names one elsewhere; ./sluitend test --without-browser leaves the pages out.";

    private static final String LEFT_OUT = "asked to leave out what needs a browser";

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /** It stays by itself: nothing of its own goes over the network. */
    private static final List<String> ALONE = List.of(
            "--no-first-run",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The one of this machine. Without one a test is red, unless somebody asked to leave the pages out. */
    static Chromium required() {
        assumeFalse("none".equals(System.getProperty("sluitend.browser")), LEFT_OUT);
        return find().orElseThrow(() -> new IllegalStateException(MISSING));
    }

    /** The one that is named, or the first in the usual places. */
    private static Optional<Chromium> find() {
        var named = System.getProperty("sluitend.chromium");
        var places = named == null ? USUAL : List.of(named);
        return places.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .map(Chromium::new)
                .findFirst();
    }

    static Playwright driver() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    Browser open(Playwright driver) {
        return driver.chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(ALONE));
    }
}
