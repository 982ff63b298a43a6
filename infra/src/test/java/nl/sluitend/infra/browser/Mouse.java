package nl.sluitend.infra.browser;

import com.microsoft.playwright.Locator;

/** A pointer that goes to things: what is covered cannot be pressed. */
final class Mouse implements Hand {

    @Override
    public void press(Locator thing) {
        thing.click();
    }

    @Override
    public void tick(Locator choice) {
        choice.check();
    }

    @Override
    public void choose(Locator list, String value) {
        list.selectOption(value);
    }

    @Override
    public void write(Locator field, String text) {
        field.fill(text);
    }
}
