package nl.sluitend.infra.browser;

import com.microsoft.playwright.Locator;

/** How somebody does with a page whatever can be done with one. */
interface Hand {

    /** A link or a button. */
    void press(Locator thing);

    /** A box, or one of a few; what is ticked stays so. */
    void tick(Locator choice);

    /** One of a list, by its value. */
    void choose(Locator list, String value);

    /** A line, a text or a day; what stood there is gone. */
    void write(Locator field, String text);
}
