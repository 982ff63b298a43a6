package nl.sluitend.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.sluitend.infra.demo.story.ToldStory;
import nl.sluitend.infra.docs.ListedPage;
import nl.sluitend.infra.launcher.RealProduct;
import nl.sluitend.kernel.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The story, clicked, with UWV's adviser with scripts, the inhabitant and the consulent without; and once more by the
 * keyboard alone. Each step leads to the next, so they stand in order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class WorkbenchInABrowserTest {

    /** At most so many clicks, from the first page after signing in; docs/pages.md tells them. */
    private static final int CLICKS_TO_AN_OFFER = 10;

    private static final int CLICKS_TO_AN_ACCEPTANCE = 5;

    private static final Looked LOOKED = new Looked();
    private static final Set<String> REACHED = new HashSet<>();
    private static final Map<Way, Cast> CASTS = new EnumMap<>(Way.class);

    @TempDir
    static Path data;

    private static @Nullable RealProduct product;
    private static @Nullable Playwright driver;
    private static Browser browser;
    private static URI address;
    private static ToldStory offered;

    @BeforeAll
    static void begin() throws Exception {
        var chromium = Chromium.required();
        product = RealProduct.start(data);
        address = product.uri();
        var story = ToldStory.begun(address);
        story.bringsWhatCanBeChosen();
        offered = story.alsoAbout("eva.inwoner");
        offered.offers();
        driver = Chromium.driver();
        browser = chromium.open(driver);
        CASTS.put(Way.MOUSE, Cast.withTheMouse(browser, address, story));
        CASTS.put(Way.KEYS, Cast.withKeys(browser, address, story.alsoAbout("kees.inwoner")));
    }

    @AfterAll
    static void end() throws IOException {
        LOOKED.write(Path.of("target", "axe-runs.md"));
        if (driver != null) {
            driver.close();
        }
        if (product != null) {
            product.close();
        }
    }

    private static Person person(String username) {
        return new Person(browser, address, username, Person.window(), Way.MOUSE).signIn();
    }

    private static Cast cast(Way way) {
        return Objects.requireNonNull(CASTS.get(way));
    }

    @Test
    @Order(1)
    void eachStartsAtTheirOwnFirstPage() {
        var cast = cast(Way.MOUSE);
        assertThat(cast.adviser().page().locator("h1")).hasText("Vandaag");
        assertThat(cast.consulent().page().locator("h1")).hasText("Vandaag");
        assertThat(cast.inhabitant().page()).hasURL(Pattern.compile(".*/my-dossier"));
        cast.adviser().look("noor-today");
        cast.consulent().look("sanne-today");
        cast.inhabitant().look("amina-my-dossier");
    }

    @Test
    @Order(1)
    void whoSignsInReadsTheSameLook() {
        try (var bram = new Person(browser, address, "bram.uwv", Person.window(), Way.MOUSE)) {
            var pages = new EachPage(bram, LOOKED);
            bram.comesToTheDoor().look("sign-in");
            pages.lookAt("/sign-in");
            bram.saysWho().look("password");
            pages.lookAt("/password");
            assertThat(pages.findings()).isEmpty();
        }
    }

    /** From the first page: whoever is most urgent, by the agreement with their town. */
    @Test
    @Order(1)
    void anOfferIsFewClicksAway() throws Exception {
        try (var noor = person("noor.uwv")) {
            var others = CASTS.values().stream()
                    .map(cast -> ":not([href*='" + cast.story().inhabitant() + "'])")
                    .collect(joining());
            var ready = noor.page()
                    .locator("main a[href*='/decide/prepareHandover']" + others)
                    .first();
            var inhabitant = EachPage.keyIn(ready.getAttribute("href"));
            var town = offered.agreesWithTheTownOf(inhabitant);
            noor.beginsTo("prepareHandover", inhabitant);
            for (var chosen : List.of("CONTACT", "WW_END", "NEXT_STEP")) {
                noor.fillsIn(Map.of("payload", chosen));
            }
            noor.fillsIn(Map.of("payload.NEXT_STEP", "Kennismaken")).sends();
            noor.beginsTo("handOverFromWW", inhabitant)
                    .fillsIn(Map.of("ground", "AGREEMENT"))
                    .chooses("agreement", town)
                    .sends();
            assertThat(noor.alerts()).hasCount(0);
            assertThat(noor.clicks()).isLessThanOrEqualTo(CLICKS_TO_AN_OFFER);
        }
    }

    @Test
    @Order(1)
    void anAcceptanceIsFewClicksAway() throws Exception {
        try (var sanne = person("sanne.leiden")) {
            sanne.beginsTo("acceptHandover", offered.inhabitant())
                    .fillsIn(promised(offered))
                    .sends();
            assertThat(sanne.alerts()).hasCount(0);
            assertThat(sanne.clicks()).isLessThanOrEqualTo(CLICKS_TO_AN_ACCEPTANCE);
        }
    }

    private static Map<String, String> promised(ToldStory story) throws Exception {
        return Map.of(
                "contactPerson.name", "Sanne van der Meulen",
                "contactPerson.phone", "+31600000001",
                "firstContactOn", WorkingDays.after(story.today(), 5).toString());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @Order(2)
    void theAdviserFindsThemAndInvitesThem(Way way) {
        var noor = cast(way).adviser();
        noor.goesTo("/expiring").look("noor-expiring");
        noor.fillsIn(Map.of("municipality", "GM0546")).presses(".sl-bar button[type='submit']");
        assertThat(noor.page()).hasURL(Pattern.compile(".*municipality=GM0546.*"));
        noor.finds(cast(way).story().number()).look("noor-dossier");
        noor.beginsTo("inviteInhabitant").fillsIn(Map.of("channel", "LETTER")).sends();
        assertThat(noor.page().locator("[role='status']").first()).containsText("Vastgelegd");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @Order(3)
    void theInhabitantAcceptsWithoutAScript(Way way) {
        var inhabitant = cast(way).inhabitant().goesTo("/my-dossier");
        inhabitant
                .beginsTo("answerInvitation")
                .fillsIn(Map.of("accepted", "true"))
                .sends();
        inhabitant.look("inhabitant-accepted");
        assertThat(inhabitant.alerts()).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @Order(4)
    void whatWouldBeSentIsChosenAndStruck(Way way) {
        var noor = cast(way).adviser().finds(cast(way).story().number());
        noor.beginsTo("prepareHandover").look("noor-prepare");
        for (var chosen : List.of("CONTACT", "WW_END", "LAST_OCCUPATION", "WISHES", "NEXT_STEP")) {
            noor.fillsIn(Map.of("payload", chosen));
        }
        noor.fillsIn(Map.of("payload.WISHES", "Wil graag buiten werken", "payload.NEXT_STEP", "Kennismaken"))
                .sends();
        var inhabitant = cast(way).inhabitant().goesTo("/my-dossier");
        inhabitant.beginsTo("reviewPayload").fillsIn(Map.of("struck", "WISHES")).sends();
        inhabitant.look("inhabitant-reviewed");
        assertThat(inhabitant.alerts()).hasCount(0);
    }

    @Test
    @Order(5)
    void theInhabitantKeepsTheirOwnFile() throws IOException {
        var page = cast(Way.MOUSE).inhabitant().goesTo("/my-dossier").page();
        var kept = page.waitForDownload(() -> page.locator("a[download]").click());
        assertThat(kept.suggestedFilename()).isEqualTo("mijn-dossier.json");
        assertThat(Files.readString(kept.path()))
                .contains(cast(Way.MOUSE).story().inhabitant(), "\"struck\":[\"WISHES\"]");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @Order(5)
    void aRefusalStandsAtItsFieldAndNothingTypedIsLost(Way way) {
        var noor = cast(way).adviser().finds(cast(way).story().number());
        var form = noor.beginsTo("handOverFromWW").page().url();
        noor.fillsIn(Map.of("municipality", "GM0579", "ground", "ACCEPTED_INVITATION"))
                .sends();
        assertThat(noor.page().locator("[name='municipality'][aria-invalid='true']"))
                .hasValue("GM0579");
        noor.look("noor-refused").fillsIn(Map.of("municipality", "GM0546")).sends();
        assertThat(noor.alerts()).hasCount(0);
        opensAgainWhatIsDone(noor, form);
    }

    /** As from a list that was opened before: the rule stands there, and there is nothing to fill in. */
    private static void opensAgainWhatIsDone(Person noor, String form) {
        noor.page().navigate(form);
        assertThat(noor.main()).containsText("Dit kan nu niet");
        assertThat(noor.main().locator("button[type='submit'], input:not([type='hidden'])"))
                .hasCount(0);
        noor.look("noor-forbidden");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @Order(6)
    void theConsulentAsksAndAccepts(Way way) throws Exception {
        var story = cast(way).story();
        var sanne = cast(way).consulent();
        var noor = cast(way).adviser();
        sanne.goesTo("/today").look("sanne-offered").beginsTo("questionHandover", story.inhabitant());
        sanne.fillsIn(Map.of("topic", "NEXT_STEP", "text", "Wat is afgesproken?"))
                .sends();
        assertThat(sanne.alerts()).hasCount(0);
        noor.goesTo("/today").look("noor-questioned").beginsTo("answerQuestion", story.inhabitant());
        noor.fillsIn(Map.of("text", "Een kennismaking, geen plicht.")).sends();
        sanne.goesTo("/inbox").look("sanne-inbox").beginsTo("acceptHandover", story.inhabitant());
        sanne.fillsIn(promised(story)).sends();
        assertThat(sanne.alerts()).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @Order(7)
    void whoeverDecidesLaterSeesWhatHappenedMeanwhileAndKeepsWhatTheyTyped(Way way) throws Exception {
        var story = cast(way).story();
        var sanne = cast(way).consulent().finds(story.number());
        sanne.look("sanne-dossier").beginsTo("recordWarmMeeting");
        story.decidesMeanwhile("noor.uwv", "TELEPHONE");
        var day = story.today().toString();
        sanne.fillsIn(Map.of("on", day)).sends();
        assertThat(sanne.alerts().first()).isVisible();
        assertThat(sanne.page().locator("[name='on']")).hasValue(day);
        sanne.look("sanne-meanwhile").sends();
        assertThat(sanne.alerts()).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @Order(8)
    void theTaskMovesAndATrajectoryBegins(Way way) throws Exception {
        var story = cast(way).story();
        var sanne = cast(way).consulent().finds(story.number());
        var day = story.today().toString();
        sanne.beginsTo("completeHandover").fillsIn(Map.of("from", day));
        sanne.chooses("agreement", "Leiden").sends();
        assertThat(sanne.alerts()).hasCount(0);
        sanne.finds(story.number()).beginsTo("enrolInTrajectory");
        sanne.chooses("programme", "DOOR").fillsIn(Map.of("from", day)).sends();
        assertThat(sanne.alerts()).hasCount(0);
        var inhabitant = cast(way).inhabitant().goesTo("/my-dossier");
        assertThat(inhabitant.main()).containsText("Sanne van der Meulen");
        inhabitant.look("inhabitant-with-contact");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    @Order(9)
    void theyArePlacedFollowedAndTheirCaseEnds(Way way) throws Exception {
        var story = cast(way).story();
        var sanne = cast(way).consulent();
        sanne.goesTo("/employers").beginsTo("registerEmployer");
        sanne.fillsIn(Map.of("kvkNumber", "123", "name", "Kwekerij De Vier Seizoenen", "sector", "A"))
                .chooses("municipality", "Leiden")
                .sends();
        assertThat(sanne.page().locator("[name='kvkNumber'][aria-invalid='true']"))
                .hasValue("123");
        sanne.fillsIn(Map.of("kvkNumber", cast(way).employer())).sends();
        assertThat(sanne.alerts()).hasCount(0);
        var day = story.today().toString();
        sanne.finds(story.number()).beginsTo("placeWithEmployer");
        sanne.chooses("employer", "Kwekerij")
                .fillsIn(Map.of("occupation", "0421", "hoursPerWeek", "32", "from", day))
                .sends();
        assertThat(sanne.alerts()).hasCount(0);
        sanne.beginsTo("recordOutcome")
                .fillsIn(Map.of("outcome", "PLACED", "on", day, "evidence", "EMPLOYMENT_RECORD"))
                .sends();
        assertThat(sanne.alerts()).hasCount(0);
        story.later(30);
        sanne.goesTo("/calendar").look("sanne-calendar").beginsTo("recordAftercareContact", story.inhabitant());
        sanne.fillsIn(Map.of("on", story.today().toString(), "stillAtWork", "true"))
                .sends();
        assertThat(sanne.alerts()).hasCount(0);
        sanne.goesTo("/clients").look("sanne-clients");
        assertThat(sanne.main()).containsText("Kwekerij De Vier Seizoenen");
    }

    /** For each role every page that it reaches, and a file; in the state that the stories have left. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "noor.uwv",
                "amina.inwoner",
                "sanne.leiden",
                "willem.leiden",
                "irene.leiden",
                "petra.leiden",
                "joris.audit",
                "oscar.beheer"
            })
    @Order(10)
    void everyPageIsForEveryone(String username) {
        var window = Person.window().setDeviceScaleFactor(Looking.SCALE);
        try (var person = new Person(browser, address, username, window, Way.MOUSE).signIn()) {
            var pages = new EachPage(person, LOOKED);
            pages.look("/dossiers/" + cast(Way.MOUSE).story().inhabitant());
            REACHED.addAll(pages.seen());
            assertThat(pages.findings()).as(username).isEmpty();
            assertThat(person.complaints()).as(username).isEmpty();
        }
    }

    @Test
    @Order(11)
    void everyPageIsReachedByLinks() {
        assertThat(REACHED)
                .containsAll(ListedPage.all().stream()
                        .map(page -> EachPage.kind(page.address()))
                        .toList());
    }

    @Test
    @Order(11)
    void whatIsWrongWithAPageIsFound() {
        try (var joris = person("joris.audit")) {
            joris.opens("/help");
            joris.page().locator("main").evaluate("""
                    main => main.insertAdjacentHTML('beforeend', `<a href="/no-such-page">a</a> <a href="#nowhere">b</a>
                      <img src="/pages/icon.svg"> <p><meter value="1"></meter></p> <input size="300">`)""");
            var pages = new EachPage(joris, new Looked());
            pages.lookAt("/seeded");
            pages.askLinks();
            assertThat(pages.findings())
                    .anyMatch(found -> found.contains("links to /no-such-page: 404"))
                    .anyMatch(found -> found.contains("links to /help#nowhere: no such place"))
                    .anyMatch(found -> found.contains("image-alt"))
                    .anyMatch(found -> found.contains("says without words"))
                    .anyMatch(found -> found.contains("wide at 320"));
        }
    }

    @Test
    @Order(11)
    void nobodyMetAnErrorOrLoadedAnythingFromElsewhere() {
        for (var person :
                CASTS.values().stream().flatMap(cast -> cast.people().stream()).toList()) {
            assertThat(person.complaints()).isEmpty();
            assertThat(person.hosts()).containsExactly("127.0.0.1");
        }
    }

    @Test
    @Order(12)
    void behindSignOutTheBackButtonShowsNothing() {
        var noor = cast(Way.MOUSE).adviser();
        noor.opens("/dossiers/" + cast(Way.MOUSE).story().inhabitant());
        noor.presses("form[action$='/logout'] button");
        noor.page().locator("#username").waitFor();
        noor.page().goBack();
        noor.page().waitForLoadState();
        assertThat(noor.page().locator("body")).not().containsText("Amina");
    }
}
