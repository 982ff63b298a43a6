package nl.sluitend.infra.browser;

import com.microsoft.playwright.Browser;
import java.net.URI;
import java.util.List;
import nl.sluitend.infra.demo.story.ToldStory;

/**
 * Those who walk a story.
 *
 * @param adviser of UWV
 * @param consulent of the municipality
 * @param employer the KVK number of the one who takes the inhabitant on; a number is registered once
 */
record Cast(ToldStory story, Person adviser, Person inhabitant, Person consulent, String employer) {

    /** Clicks; inhabitant and consulent have no scripts. */
    static Cast withTheMouse(Browser browser, URI product, ToldStory story) {
        return new Cast(
                story,
                new Person(browser, product, "noor.uwv", Person.window(), Way.MOUSE).signIn(),
                new Person(browser, product, "amina.inwoner", Person.windowWithoutScripts(), Way.MOUSE).signIn(),
                new Person(browser, product, "sanne.leiden", Person.windowWithoutScripts(), Way.MOUSE).signIn(),
                "12345678");
    }

    /** Touches no mouse; the shortcuts need scripts. */
    static Cast withKeys(Browser browser, URI product, ToldStory story) {
        return new Cast(
                story,
                new Person(browser, product, "noor.uwv", Person.window(), Way.KEYS).signIn(),
                new Person(browser, product, "kees.inwoner", Person.windowWithoutScripts(), Way.KEYS).signIn(),
                new Person(browser, product, "sanne.leiden", Person.window(), Way.KEYS).signIn(),
                "87654321");
    }

    List<Person> people() {
        return List.of(adviser, inhabitant, consulent);
    }
}
