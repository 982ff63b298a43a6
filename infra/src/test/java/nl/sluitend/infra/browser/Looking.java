package nl.sluitend.infra.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Looks at the page that stands there as the law asks: by axe, on a telephone, in forced colours, on paper, and weighed. */
final class Looking {

    /** In kB, compressed: of a page by itself, and of all that it loads. */
    private static final int HEAVIEST = 40;

    private static final int HEAVIEST_OF_ALL = 250;

    /** In CSS pixels: a telephone, and a screen of 1,280 at 400 %. Source: WCAG 2.2, 1.4.10. */
    private static final int NARROW = 320;

    /** A sheet of A4 without its margins, at 96 to an inch; on its side where there is a matrix. */
    private static final int SHEET = 718;

    private static final int SHEET_ON_ITS_SIDE = 1046;
    private static final String MATRIX = ".sl-scroll > .utrecht-table";

    /** Pictures are 800 pixels wide. */
    static final double SCALE = 800.0 / 1024;

    private static final int WIDE = 1024;
    private static final int TALL = 800;
    private static final int PICTURED = 1200;

    private static final String WIDTH = "() => document.documentElement.scrollWidth";
    private static final String HEIGHT = "() => document.documentElement.scrollHeight";

    /** What the page weighs and how long it took, by the browser's own clock: bytes of the rest, milliseconds. */
    private static final String MEASURED = """
            () => { const page = performance.getEntriesByType('navigation')[0];
              const rest = performance.getEntriesByType('resource').reduce((sum, each) => sum + each.encodedBodySize, 0);
              return [rest, page ? page.responseEnd : 0, page ? page.loadEventEnd : 0]; }""";

    /** What tells a state by its colour or its length, and has no words. */
    private static final String WORDLESS = """
            () => [...document.querySelectorAll('.utrecht-badge, .utrecht-alert, meter, progress, .sl-steps > li')]
              .filter(each => each.getClientRects().length > 0 && getComputedStyle(each).visibility !== 'hidden')
              .filter(each => !(each.matches('meter, progress') ? each.closest('div, p, li, td, dd') ?? each : each).innerText.trim())
              .map(each => each.outerHTML.slice(0, 120))""";

    private static final String WRONG_ON_PAPER = """
            () => { const shown = each => each.getClientRects().length > 0;
              const told = (what, found) => found.map(each => what + ' ' + each.outerHTML.slice(0, 120));
              const cuts = each => { const style = getComputedStyle(each);
                return shown(each) && style.clipPath === 'none' && style.overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1; };
              const all = selector => [...document.querySelectorAll(selector)];
              return [...told('prints', all('nav, .utrecht-button, .utrecht-skip-link').filter(shown)),
                ...told('cuts', all('main :not(input, select, textarea)').filter(cuts))]; }""";

    private final Person person;
    private final Page page;
    private final Looked looked;
    private final List<String> findings = new ArrayList<>();

    Looking(Person person, Looked looked) {
        this.person = person;
        this.page = person.page();
        this.looked = looked;
    }

    /** What was found, each with its page. */
    List<String> findings() {
        return findings;
    }

    /** As it stands there, with what is asked of each page of each role. */
    void asItIs(String address) {
        weigh(address);
        askAxe(address, Appearance.DUTCH);
        narrow(address);
        find(address, "says without words", WORDLESS);
    }

    /** What is the same for everybody who sees such a page; forms of decisions are all of one template. */
    void otherwise(String address) {
        askAxe(address, Appearance.DARK);
        inForcedColours(address);
        if (!address.startsWith("/decide/")) {
            onPaper(address);
            picture(address);
        }
    }

    void inEnglish(String address) {
        if (!"en".equals(page.locator("html").getAttribute("lang"))) {
            findings.add(address + " is not in English");
        }
        askAxe(address, Appearance.ENGLISH);
    }

    private void askAxe(String address, Appearance appearance) {
        appearance.enter(page);
        var said = appearance.questions(page).analyze();
        looked.note(
                EachPage.kind(address),
                person.username(),
                appearance,
                Stream.of(said.getPasses(), said.getViolations(), said.getIncomplete(), said.getInapplicable())
                        .mapToInt(List::size)
                        .sum(),
                said.getViolations().size());
        said.getViolations()
                .forEach(found -> findings.add("%s, %s: %s: %s %s"
                        .formatted(
                                address,
                                appearance.title(),
                                found.getId(),
                                found.getHelp(),
                                found.getNodes().stream()
                                        .limit(2)
                                        .map(node -> node.getHtml())
                                        .toList())));
    }

    private void narrow(String address) {
        page.setViewportSize(NARROW, TALL);
        isAtMost(NARROW, address);
        page.setViewportSize(WIDE, TALL);
    }

    private void isAtMost(int width, String address) {
        var found = number(WIDTH);
        if (found > width) {
            findings.add("%s is %d wide at %d".formatted(address, found, width));
        }
    }

    private void inForcedColours(String address) {
        askAxe(address, Appearance.FORCED);
        page.keyboard().press("Tab");
        if (!Keys.showsItsFocus(page)) {
            findings.add(address + " hides the focus in forced colours");
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screens", "forced-colours", EachPage.name(address) + ".png")));
        Appearance.DUTCH.enter(page);
    }

    private void onPaper(String address) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var sheet = page.locator(MATRIX).count() > 0 ? SHEET_ON_ITS_SIDE : SHEET;
        page.setViewportSize(sheet, TALL);
        isAtMost(sheet, address);
        find(address, "on paper", WRONG_ON_PAPER);
        page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setPreferCSSPageSize(true)
                .setPath(Path.of("target", "screens", "paper", EachPage.name(address) + ".pdf")));
        page.setViewportSize(WIDE, TALL);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /** For docs/pages. */
    private void picture(String address) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, WIDE, Math.min(number(HEIGHT), PICTURED))
                .setPath(Path.of("target", "pages", EachPage.name(address) + ".png")));
    }

    private void find(String address, String what, String question) {
        ((List<?>) page.evaluate(question)).forEach(found -> findings.add(address + " " + what + ": " + found));
    }

    private void weigh(String address) {
        var measured = ((List<?>) page.evaluate(MEASURED))
                .stream().map(each -> Math.round(((Number) each).doubleValue())).toList();
        var weight = new Looked.Weight(compressed(page.content()), measured.get(0), measured.get(1), measured.get(2));
        looked.weigh(EachPage.kind(address), person.username(), weight);
        if (weight.page() > HEAVIEST * 1024 || weight.page() + weight.rest() > HEAVIEST_OF_ALL * 1024) {
            findings.add("%s weighs %d bytes, and %d with what it loads"
                    .formatted(address, weight.page(), weight.page() + weight.rest()));
        }
    }

    private static long compressed(String content) {
        var compressed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(compressed)) {
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.size();
    }

    private int number(String question) {
        return ((Number) page.evaluate(question)).intValue();
    }
}
