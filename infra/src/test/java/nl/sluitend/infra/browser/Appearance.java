package nl.sluitend.infra.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;

/** As what somebody sees a page; what only changes its colours is asked about its colours. */
enum Appearance {
    DUTCH("Dutch", ColorScheme.LIGHT, ForcedColors.NONE),
    ENGLISH("English", ColorScheme.LIGHT, ForcedColors.NONE),
    DARK("dark", ColorScheme.DARK, ForcedColors.NONE),
    FORCED("forced colours", ColorScheme.DARK, ForcedColors.ACTIVE);

    private static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private final String title;
    private final ColorScheme scheme;
    private final ForcedColors forced;

    Appearance(String title, ColorScheme scheme, ForcedColors forced) {
        this.title = title;
        this.scheme = scheme;
        this.forced = forced;
    }

    String title() {
        return title;
    }

    void enter(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
    }

    /** What axe asks of a page that is seen so. */
    AxeBuilder questions(Page page) {
        var axe = new AxeBuilder(page);
        return scheme == ColorScheme.LIGHT ? axe.withTags(ALL) : axe.withRules(OF_COLOURS);
    }
}
