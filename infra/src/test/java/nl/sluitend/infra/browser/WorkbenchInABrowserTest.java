package nl.sluitend.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.sluitend.infra.demo.story.ToldStory;
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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The story, clicked: UWV's adviser with scripts, the inhabitant and the consulent without. Each step leads to the next,
 * so they stand in order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class WorkbenchInABrowserTest {

    @TempDir
    static Path data;

    private static final Set<String> ALIKE = new HashSet<>();

    private static @Nullable RealProduct product;
    private static @Nullable Playwright driver;
    private static Browser browser;
    private static ToldStory story;
    private static Person noor;
    private static Person amina;
    private static Person sanne;

    @BeforeAll
    static void begin() throws Exception {
        var chromium = Chromium.required();
        product = RealProduct.start(data);
        story = ToldStory.begun(product.uri());
        story.bringsWhatCanBeChosen();
        driver = Chromium.driver();
        browser = chromium.open(driver);
        noor = person(browser, product.uri(), "noor.uwv", true);
        amina = person(browser, product.uri(), "amina.inwoner", false);
        sanne = person(browser, product.uri(), "sanne.leiden", false);
    }

    private static Person person(Browser browser, URI at, String username, boolean scripts) {
        return new Person(browser, at, username, scripts).signIn();
    }

    @AfterAll
    static void end() throws IOException {
        if (driver != null) {
            driver.close();
        }
        if (product != null) {
            product.close();
        }
    }

    @Test
    @Order(1)
    void eachStartsAtTheirOwnFirstPage() {
        assertThat(noor.page().locator("h1")).hasText("Vandaag");
        assertThat(sanne.page().locator("h1")).hasText("Vandaag");
        assertThat(amina.page()).hasURL(Pattern.compile(".*/my-dossier"));
        noor.look("noor-today");
        sanne.look("sanne-today");
        amina.look("amina-my-dossier");
    }

    @Test
    @Order(1)
    void whoSignsInReadsTheSameLook() {
        try (var bram = new Person(browser, Objects.requireNonNull(product).uri(), "bram.uwv", true)) {
            var pages = new EachPage(bram, ALIKE);
            bram.comesToTheDoor().look("sign-in");
            pages.lookAt("sign-in");
            bram.saysWho().look("password");
            pages.lookAt("password");
            assertThat(pages.findings()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void theAdviserFindsAminaAndInvitesHer() {
        noor.goesTo("/expiring").look("noor-expiring");
        noor.fillsIn(Map.of("municipality", "GM0546")).presses(".sl-bar button[type='submit']");
        assertThat(noor.page()).hasURL(Pattern.compile(".*municipality=GM0546.*"));
        noor.opens("/dossiers/" + story.inhabitant());
        noor.look("noor-dossier").decides("inviteInhabitant", Map.of("channel", "LETTER"));
        assertThat(noor.page().locator("[role='status']").first()).containsText("Vastgelegd");
    }

    @Test
    @Order(3)
    void theInhabitantAcceptsWithoutAScript() {
        amina.opens("/my-dossier");
        amina.decides("answerInvitation", Map.of("accepted", "true"));
        amina.look("amina-accepted");
        assertThat(amina.alerts()).hasCount(0);
    }

    @Test
    @Order(4)
    void whatWouldBeSentIsChosenAndStruck() {
        noor.opens("/dossiers/" + story.inhabitant());
        noor.presses("main a[href*='/decide/prepareHandover']").look("noor-prepare");
        for (var chosen : List.of("CONTACT", "WW_END", "LAST_OCCUPATION", "WISHES", "NEXT_STEP")) {
            noor.fillsIn(Map.of("payload", chosen));
        }
        noor.fillsIn(Map.of("payload.WISHES", "Wil graag buiten werken", "payload.NEXT_STEP", "Kennismaken"))
                .sends();
        amina.opens("/my-dossier");
        amina.decides("reviewPayload", Map.of("struck", "WISHES")).look("amina-reviewed");
        assertThat(amina.alerts()).hasCount(0);
    }

    @Test
    @Order(5)
    void theInhabitantKeepsTheirOwnFile() throws IOException {
        amina.opens("/my-dossier");
        var kept = amina.page()
                .waitForDownload(() -> amina.page().locator("a[download]").click());
        assertThat(kept.suggestedFilename()).isEqualTo("mijn-dossier.json");
        assertThat(Files.readString(kept.path())).contains(story.inhabitant(), "\"struck\":[\"WISHES\"]");
    }

    @Test
    @Order(5)
    void aRefusalStandsAtItsFieldAndNothingTypedIsLost() {
        noor.opens("/dossiers/" + story.inhabitant());
        noor.presses("main a[href*='/decide/handOverFromWW']")
                .fillsIn(Map.of("municipality", "GM0579", "ground", "ACCEPTED_INVITATION"))
                .sends();
        assertThat(noor.page().locator("[name='municipality'][aria-invalid='true']"))
                .hasValue("GM0579");
        noor.look("noor-refused").fillsIn(Map.of("municipality", "GM0546")).sends();
        assertThat(noor.alerts()).hasCount(0);
    }

    @Test
    @Order(6)
    void theConsulentAsksAndAcceptsWithoutAScript() throws Exception {
        sanne.opens("/today");
        sanne.look("sanne-offered")
                .decides("questionHandover", Map.of("topic", "NEXT_STEP", "text", "Wat is afgesproken?"));
        assertThat(sanne.alerts()).hasCount(0);
        noor.opens("/today");
        noor.look("noor-questioned").decides("answerQuestion", Map.of("text", "Een kennismaking, geen plicht."));
        sanne.opens("/inbox");
        sanne.look("sanne-inbox")
                .decides(
                        "acceptHandover",
                        Map.of(
                                "contactPerson.name", "Sanne van der Meulen",
                                "contactPerson.phone", "+31600000001",
                                "firstContactOn",
                                        WorkingDays.after(story.today(), 5).toString()));
        assertThat(sanne.alerts()).hasCount(0);
    }

    @Test
    @Order(7)
    void whoeverDecidesLaterSeesWhatHappenedMeanwhileAndKeepsWhatTheyTyped() throws Exception {
        sanne.opens("/dossiers/" + story.inhabitant());
        sanne.look("sanne-dossier").presses("main a[href*='/decide/recordWarmMeeting']");
        story.decidesMeanwhile("noor.uwv", "TELEPHONE");
        var day = story.today().toString();
        sanne.fillsIn(Map.of("on", day)).sends();
        assertThat(sanne.alerts().first()).isVisible();
        assertThat(sanne.page().locator("[name='on']")).hasValue(day);
        sanne.look("sanne-meanwhile").sends();
        assertThat(sanne.alerts()).hasCount(0);
    }

    @Test
    @Order(8)
    void theTaskMovesAndATrajectoryBegins() throws Exception {
        var day = story.today().toString();
        sanne.opens("/dossiers/" + story.inhabitant());
        sanne.presses("main a[href*='/decide/completeHandover']").fillsIn(Map.of("from", day));
        sanne.chooses("agreement", "Leiden").sends();
        assertThat(sanne.alerts()).hasCount(0);
        sanne.opens("/dossiers/" + story.inhabitant());
        sanne.presses("main a[href*='/decide/enrolInTrajectory']")
                .chooses("programme", "DOOR")
                .fillsIn(Map.of("from", day))
                .sends();
        assertThat(sanne.alerts()).hasCount(0);
        amina.opens("/my-dossier");
        assertThat(amina.main()).containsText("Sanne van der Meulen");
        amina.look("amina-with-contact");
    }

    @Test
    @Order(9)
    void aminaIsPlacedFollowedAndHerCaseEnds() throws Exception {
        sanne.goesTo("/employers").presses("main a[href*='/decide/registerEmployer']");
        sanne.fillsIn(Map.of("kvkNumber", "123", "name", "Kwekerij De Vier Seizoenen", "sector", "A"))
                .chooses("municipality", "Leiden")
                .sends();
        assertThat(sanne.page().locator("[name='kvkNumber'][aria-invalid='true']"))
                .hasValue("123");
        sanne.fillsIn(Map.of("kvkNumber", "12345678")).sends();
        assertThat(sanne.alerts()).hasCount(0);
        var day = story.today().toString();
        sanne.opens("/dossiers/" + story.inhabitant());
        sanne.presses("main a[href*='/decide/placeWithEmployer']")
                .chooses("employer", "Kwekerij")
                .fillsIn(Map.of("occupation", "0421", "hoursPerWeek", "32", "from", day))
                .sends();
        assertThat(sanne.alerts()).hasCount(0);
        sanne.decides("recordOutcome", Map.of("outcome", "PLACED", "on", day, "evidence", "EMPLOYMENT_RECORD"));
        assertThat(sanne.alerts()).hasCount(0);
        story.later(30);
        sanne.goesTo("/calendar").look("sanne-calendar");
        sanne.decides("recordAftercareContact", Map.of("on", story.today().toString(), "stillAtWork", "true"));
        assertThat(sanne.alerts()).hasCount(0);
        sanne.goesTo("/clients").look("sanne-clients");
        assertThat(sanne.main()).containsText("Kwekerij De Vier Seizoenen");
    }

    /** For each role every page of its navigation, and a file; in the state that the story has left. */
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
        try (var person = person(browser, Objects.requireNonNull(product).uri(), username, true)) {
            var pages = new EachPage(person, ALIKE);
            pages.look();
            assertThat(pages.findings()).as(username).isEmpty();
            assertThat(person.complaints()).as(username).isEmpty();
        }
    }

    @Test
    @Order(11)
    void nobodyMetAnErrorOrLoadedAnythingFromElsewhere() {
        for (var person : List.of(noor, amina, sanne)) {
            assertThat(person.complaints()).isEmpty();
            assertThat(person.hosts()).containsExactly("127.0.0.1");
        }
    }

    @Test
    @Order(12)
    void behindSignOutTheBackButtonShowsNothing() {
        noor.opens("/dossiers/" + story.inhabitant());
        noor.presses("form[action$='/logout'] button");
        noor.page().locator("#username").waitFor();
        noor.page().goBack();
        noor.page().waitForLoadState();
        assertThat(noor.page().locator("body")).not().containsText("Amina");
    }
}
