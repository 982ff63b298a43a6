package nl.sluitend.infra.browser;

import com.microsoft.playwright.Page;

/** With what somebody works; the story is walked once by each. */
enum Way {
    MOUSE,
    KEYS;

    /** A hand at that page. */
    Hand at(Page page) {
        return this == KEYS ? new Keys(page) : new Mouse();
    }
}
