package nl.sluitend.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.sluitend.gateway.graphql.Listening;
import nl.sluitend.gateway.graphql.OwnQuestions;
import nl.sluitend.gateway.identity.KeycloakDouble;
import nl.sluitend.gateway.privacy.Bsns;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The pages with the gateway's own operations behind them, and another side that answers what it always answers. */
@SpringBootTest(
        classes = {Listening.class, WorkbenchTest.Pages.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.graphql.websocket.path=/graphql-ws")
class WorkbenchTest {

    /** Machines open no pages. */
    private static final Set<Role> PEOPLE = EnumSet.complementOf(EnumSet.of(Role.UWV_FEED, Role.SYSTEM));

    private static final String ANNA = "7f2b1c1e-2f5e-4c57-8d2a-0f6a1f1c9a01";

    /** What Spring shows for words that are missing, and Thymeleaf for a template that was not worked through. */
    private static final Pattern LEFT_OVER = Pattern.compile("\\?\\?[\\w.]+_(nl|en)\\?\\?|th:\\w+=|\\$\\{");

    private static final KeycloakDouble KEYCLOAK = KeycloakDouble.start();

    @LocalServerPort
    int port;

    @Autowired
    OwnQuestions operations;

    @Autowired
    PersonVault vault;

    private Workbench workbench;

    @ComponentScan("nl.sluitend.gateway.pages")
    static class Pages {}

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry properties) {
        properties.add("sluitend.keycloak.uri", KEYCLOAK::uri);
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
    }

    @BeforeEach
    void open() {
        workbench = new Workbench(KEYCLOAK, port);
    }

    @ParameterizedTest
    @EnumSource(WorkbenchPage.class)
    void aPageIsOpenToThoseWhoMayUseItsOperation(WorkbenchPage page) throws Exception {
        for (var role : PEOPLE) {
            var answer = workbench.get(role, page.address().replace("{inhabitant}", ANNA));
            var open = page.isOpenTo(operation -> operations.isOpenTo(role, operation));
            assertThat(answer.statusCode() != 403).as("%s for %s", page, role).isEqualTo(open);
            assertThat(answer.body()).doesNotContainPattern(LEFT_OVER);
        }
    }

    @ParameterizedTest
    @EnumSource(WorkbenchPage.class)
    void aPageIsSaidInBothLanguages(WorkbenchPage page) throws Exception {
        for (var role : PEOPLE) {
            var answer =
                    workbench.get(role, page.address().replace("{inhabitant}", ANNA), "Cookie", "sluitend-language=en");
            assertThat(answer.body()).doesNotContainPattern(LEFT_OVER).contains("<html lang=\"en\"");
        }
    }

    /** What is late comes before all else, with why, and the one decision that moves it on. */
    @Test
    void todayBeginsWithWhatIsLateAndSaysItOnce() throws Exception {
        var today = workbench.get(Role.CASEWORKER, "/today").body();
        assertThat(today)
                .containsSubsequence("<h2>Te laat en vandaag</h2>", "/decide/recordAftercareContact?", "moment=30")
                .containsSubsequence("/decide/acceptHandover?", "<h2>Aangeboden aan uw gemeente</h2>", "<h2>Aangenomen")
                .contains("4 werkdagen te laat", "1 werkdag te laat");
        assertThat(today.split("handover=handover-OFFERED", -1))
                .as("a late offer stands above, and not below as well, where it may also be asked about")
                .hasSize(2);
    }

    @Test
    void todayTellsUwvWhyAnOfferCameBackAndWhatToDo() throws Exception {
        var today = workbench
                .get(Role.UWV_ADVISER, "/today", "Cookie", "sluitend-language=en")
                .body();
        assertThat(today)
                .containsSubsequence(
                        "<h2>Late and today</h2>", "<h2>Returned", "<h2>Questions", "<h2>WW that ends</h2>")
                .contains(
                        "Does not live here",
                        "offer the handover there",
                        "/decide/withdrawHandover?",
                        "/decide/recordOutcome?",
                        "How to reach somebody");
    }

    @Test
    void aTeamLeadSeesWithWhomItLiesAndHowMuch() throws Exception {
        assertThat(workbench.get(Role.TEAM_LEAD, "/overdue").body())
                .contains(
                        "Sam Bakker",
                        "Nog bij niemand",
                        "4 werkdagen",
                        "Vragen die bij UWV liggen",
                        "2 werkdagen geleden");
        assertThat(workbench.get(Role.TEAM_LEAD, "/workload").body())
                .containsSubsequence("Leiden", "Sam Bakker", "Anna Vos", "Niemand genoemd", "<tfoot>", "Samen")
                .contains("href=\"/calendar?from=2026-11-02&amp;until=2026-11-09\"");
    }

    @Test
    void aDirectorSeesTheRegionInCountsAndNoNames() throws Exception {
        assertThat(workbench.get(Role.REGIONAL_DIRECTOR, "/workload").body())
                .contains("Leiden", "Katwijk", "ongeveer 40", "minder dan 10")
                .doesNotContain("Sam Bakker");
    }

    @Test
    void theQuestionOfEachPageIsOneOfTheSchema() {
        var asked = Arrays.stream(WorkbenchPage.values())
                .flatMap(page -> PageDocument.of(page.view()).stream())
                .toList();
        assertThat(asked)
                .hasSizeGreaterThan(10)
                .allSatisfy(document -> assertThat(ParseAndValidate.validate(
                                operations.schema(), Parser.parse(document.text()), Locale.ENGLISH))
                        .as(document.text())
                        .isEmpty());
    }

    @Test
    void aNumberIsSearchedInABodyAndIsInNoAddress() throws Exception {
        var number = Bsns.next();
        when(vault.find(number)).thenReturn(Optional.of(new InhabitantId(ANNA)));
        var answer = workbench.post(Role.CASEWORKER, "/search", Map.of("number", List.of(number.digits())));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(
                        address -> assertThat(address).contains("/dossiers/").doesNotContain(number.digits()));
    }

    @Test
    void theFirstPageIsOneOfTheReadersOwn() throws Exception {
        for (var role : PEOPLE) {
            var address =
                    workbench.get(role, "/").headers().firstValue("Location").orElseThrow();
            assertThat(workbench
                            .get(role, address.replaceFirst("http://[^/]+", ""))
                            .statusCode())
                    .as("%s at %s", role, address)
                    .isNotEqualTo(403);
        }
    }

    @Test
    void whatTheNavigationOffersIsThereForItsReader() throws Exception {
        for (var role : PEOPLE) {
            var help = workbench.get(role, "/help").body();
            for (var page : WorkbenchPage.values()) {
                var offered = help.contains("href=\"" + page.address() + "\"");
                assertThat(offered)
                        .as("%s for %s", page, role)
                        .isEqualTo(page.isInNavigation()
                                && page.isOpenTo(operation -> operations.isOpenTo(role, operation)));
            }
        }
    }

    @Test
    void everyDecisionHasAFormForThoseWhoMayTakeIt() throws Exception {
        for (var mutation : operations.schema().getMutationType().getFieldDefinitions()) {
            for (var role : PEOPLE) {
                var answer = workbench.get(role, "/decide/" + mutation.getName());
                var open = operations.isOpenTo(role, mutation.getName());
                assertThat(answer.statusCode())
                        .as("%s for %s", mutation.getName(), role)
                        .isEqualTo(open ? 200 : 403);
                assertThat(answer.body()).doesNotContainPattern(LEFT_OVER);
                if (open) {
                    assertThat(answer.body()).contains("action=\"/decide/" + mutation.getName());
                    var english =
                            workbench.get(role, "/decide/" + mutation.getName(), "Cookie", "sluitend-language=en");
                    assertThat(english.body()).doesNotContainPattern(LEFT_OVER).contains("<html lang=\"en\"");
                }
            }
            assertThat(ParseAndValidate.validate(
                            operations.schema(), Parser.parse(DecisionForms.document(mutation)), Locale.ENGLISH))
                    .as(mutation.getName())
                    .isEmpty();
        }
    }

    @Test
    void anAddressOfNothingIsNotFound() throws Exception {
        assertThat(workbench.get(Role.CASEWORKER, "/decide/nothing").statusCode())
                .isEqualTo(404);
        assertThat(workbench.get(Role.CASEWORKER, "/dossiers/nobody").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsEmptyIsMarkedAtItsFieldAndNothingTypedIsLost() throws Exception {
        var answer = workbench.post(
                Role.CASEWORKER,
                "/decide/questionHandover?inhabitant=" + ANNA + "&handover=h-1",
                Map.of("text", List.of("Kunt u <b>bellen</b>?")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Kunt u &lt;b&gt;bellen&lt;/b&gt;?", "aria-invalid=\"true\"")
                .doesNotContain("<b>bellen");
    }

    @Test
    void whatHasAnotherFormIsMarkedAtItsField() throws Exception {
        var answer = workbench.post(
                Role.CASEWORKER,
                "/decide/placeWithEmployer?inhabitant=" + ANNA,
                Map.of(
                        "hoursPerWeek",
                        List.of("veertig"),
                        "from",
                        List.of("1800-01-01"),
                        "occupation",
                        List.of("0421")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Schrijf een geheel getal", "Schrijf een dag die bestaat");
    }

    @Test
    void anAddressFillsInNoText() throws Exception {
        var address = "/decide/registerInhabitant?burgerservicenummer=900000006&origin=NO_BENEFIT";
        assertThat(workbench.get(Role.CASEWORKER, address).body())
                .doesNotContain("value=\"900000006\"")
                .containsPattern("value=\"NO_BENEFIT\"[^>]*checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "fr", "-"})
    void aForeignLanguageCookieIsDutch(String cookie) throws Exception {
        var answer = workbench.get(Role.CASEWORKER, "/today", "Cookie", "sluitend-language=" + cookie);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<html lang=\"nl\"");
    }

    @Test
    void aWayBackMayHoldBraces() throws Exception {
        assertThat(workbench
                        .get(Role.CASEWORKER, "/language?to=nl&back=/x%7By%7D")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aPageLoadsNothingFromElsewhereAndRunsNothingInline() throws Exception {
        var answer = workbench.get(Role.UWV_ADVISER, "/expiring");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.body()).doesNotContainPattern("<script(?![^>]* src=)|<style|style=\"|onclick=");
        assertThat(Arrays.stream(answer.body().split("\"")).filter(text -> text.startsWith("http")))
                .allMatch(text -> text.startsWith("http://www.w3.org/"));
    }

    @Test
    void aLanguageLeadsBackToAPageOfThisSiteOnly() throws Exception {
        assertThat(workbench
                        .get(Role.CASEWORKER, "/language?to=en&back=/inbox")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/inbox"));
        assertThat(workbench
                        .get(Role.CASEWORKER, "/language?to=en&back=//elsewhere.example/")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).doesNotContain("elsewhere"));
    }
}
