package nl.sluitend.infra.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The keyboard alone: Tab, Enter, Space, arrows, and the shortcuts of the help page. Wherever the focus stops on its way it
 * must be seen (WCAG 2.4.7, 2.4.11), and everything must be on its way (2.1.1).
 */
final class Keys implements Hand {

    /** More stops than the longest page has. */
    private static final int FURTHEST = 500;

    private static final String NOBODY_HAS_IT = "() => document.activeElement === document.body";
    private static final String HAS_IT = "thing => document.activeElement === thing";

    /** Tab stops once at the whole of a few: arrows go on from there. */
    private static final String IS_REACHED = """
            thing => { const there = document.activeElement;
              return there === thing || thing.type === 'radio' && there.type === 'radio' && there.name === thing.name; }""";

    private static final String LIES_BEHIND = """
            thing => document.activeElement !== document.body
              && !!(thing.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)""";

    /** Null, or the thing that has the focus without a ring or out of sight. */
    private static final String UNSEEN = """
            () => { const there = document.activeElement, style = getComputedStyle(there), box = there.getBoundingClientRect();
              const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              const inSight = box.width > 0 && box.height > 0
                && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
              return there === document.body || ringed && inSight ? null : there.outerHTML.slice(0, 200); }""";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator thing) {
        var shortcut = thing.getAttribute("aria-keyshortcuts");
        if (shortcut == null) {
            goTo(thing);
            thing.press("Enter");
        } else {
            page.locator("body").press(shortcut);
        }
    }

    @Override
    public void tick(Locator choice) {
        goTo(choice);
        for (int step = 0; step < FURTHEST && !is(HAS_IT, choice); step++) {
            stop("ArrowDown");
        }
        if (!choice.isChecked()) {
            choice.press("Space");
        }
        assertThat(choice.isChecked()).isTrue();
    }

    @Override
    public void choose(Locator list, String value) {
        goTo(list);
        var steps = (Number) list.evaluate(
                "(list, value) => [...list.options].findIndex(each => each.value === value) - list.selectedIndex",
                value);
        for (int step = 0; step < Math.abs(steps.intValue()); step++) {
            page.keyboard().press(steps.intValue() > 0 ? "ArrowDown" : "ArrowUp");
        }
        assertThat(list.inputValue()).isEqualTo(value);
    }

    @Override
    public void write(Locator field, String text) {
        goTo(field);
        if ("date".equals(field.getAttribute("type"))) {
            writeDay(field, text);
        } else {
            page.keyboard().press("Control+A");
            page.keyboard().type(text);
        }
        assertThat(field.inputValue()).isEqualTo(text);
    }

    /** From its first part; a browser asks for day, month and year in the order of its own language. */
    private void writeDay(Locator field, String day) {
        var parts = List.of(day.split("-", -1));
        var orders = List.of(List.of(2, 1, 0), List.of(1, 2, 0), List.of(0, 1, 2));
        for (var order : orders) {
            if (!field.inputValue().equals(day)) {
                leaveAndComeBack(field);
                order.forEach(part -> page.keyboard().type(parts.get(part)));
            }
        }
    }

    private void leaveAndComeBack(Locator field) {
        for (int step = 0; step < FURTHEST && is(HAS_IT, field); step++) {
            stop("Shift+Tab");
        }
        goTo(field);
    }

    /** By Tab, past the navigation by the link that is there for it; backwards when it lies behind. */
    private void goTo(Locator thing) {
        if ((boolean) page.evaluate(NOBODY_HAS_IT) && isInContent(thing)) {
            stop("Tab");
            page.keyboard().press("Enter");
        }
        for (int step = 0; step < FURTHEST && !is(IS_REACHED, thing); step++) {
            stop(is(LIES_BEHIND, thing) ? "Shift+Tab" : "Tab");
        }
        assertThat(is(IS_REACHED, thing))
                .as("is on the way of the Tab key: %s", thing)
                .isTrue();
    }

    private void stop(String key) {
        page.keyboard().press(key);
        assertThat(page.evaluate(UNSEEN)).as("has the focus and is not seen").isNull();
    }

    private static boolean isInContent(Locator thing) {
        return is("thing => !!thing.closest('main')", thing);
    }

    private static boolean is(String question, Locator thing) {
        return (boolean) thing.evaluate(question);
    }

    /** Whether what has the focus on that page has a ring and is in sight. */
    static boolean showsItsFocus(Page page) {
        return page.evaluate(UNSEEN) == null;
    }
}
