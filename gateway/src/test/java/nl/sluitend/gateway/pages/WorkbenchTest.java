package nl.sluitend.gateway.pages;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.Mockito.when;

import graphql.ParseAndValidate;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.lang.reflect.Modifier;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.gateway.audit.DecisionsOnStage;
import nl.sluitend.gateway.decision.Route;
import nl.sluitend.gateway.delivery.RememberedHere;
import nl.sluitend.gateway.graphql.DecidingSide;
import nl.sluitend.gateway.graphql.Listening;
import nl.sluitend.gateway.graphql.OwnQuestions;
import nl.sluitend.gateway.graphql.RememberingSide;
import nl.sluitend.gateway.identity.KeycloakDouble;
import nl.sluitend.gateway.privacy.Bsns;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.gateway.worklist.MarksOnStage;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.kernel.placement.EndPlacement;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.rule.Words;
import nl.sluitend.kernel.view.FindEntries;
import nl.sluitend.kernel.worklist.Appointments;
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
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The pages with the gateway's own operations behind them, and another side that answers what it always answers. */
@SpringBootTest(
        classes = {Listening.class, WorkbenchTest.Pages.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.graphql.websocket.path=/graphql-ws", "spring.thymeleaf.enable-spring-el-compiler=true"})
class WorkbenchTest {

    /** Machines open no pages. */
    private static final Set<Role> PEOPLE = EnumSet.complementOf(EnumSet.of(Role.UWV_FEED, Role.SYSTEM));

    private static final String ANNA = "7f2b1c1e-2f5e-4c57-8d2a-0f6a1f1c9a01";

    /** What Spring shows for words that are missing, and Thymeleaf for a template that was not worked through. */
    private static final Pattern LEFT_OVER = Pattern.compile("\\?\\?[\\w.]+_(nl|en)\\?\\?|th:\\w+=|\\$\\{");

    private static final Pattern LOADED = Pattern.compile("<(?:script|link)[^>]* (?:src|href)=\"([^\"]+)\"");

    private static final KeycloakDouble KEYCLOAK = KeycloakDouble.start();

    @LocalServerPort
    int port;

    @Autowired
    OwnQuestions operations;

    @Autowired
    PersonVault vault;

    @Autowired
    RememberingSide remembering;

    @Autowired
    DecidingSide deciding;

    @Autowired
    MarksOnStage marks;

    @Autowired
    ShownTypes shown;

    @Autowired
    RememberedHere deliveries;

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
        remembering.works();
        deliveries.away(false);
        deciding.decides(DecidingSide::recorded);
        marks.away(false);
    }

    @ParameterizedTest
    @EnumSource(WorkbenchPage.class)
    void aPageIsOpenToThoseWhoMayUseItsOperation(WorkbenchPage page) throws Exception {
        for (var role : PEOPLE) {
            var answer = workbench.get(role, addressOf(page));
            var open = page.isOpenTo(operation -> operations.isOpenTo(role, operation));
            assertThat(answer.statusCode() != 403).as("%s for %s", page, role).isEqualTo(open);
            assertThat(answer.body()).doesNotContainPattern(LEFT_OVER);
        }
    }

    @ParameterizedTest
    @EnumSource(WorkbenchPage.class)
    void aPageIsSaidInBothLanguages(WorkbenchPage page) throws Exception {
        for (var role : PEOPLE) {
            var answer = workbench.get(role, addressOf(page), "Cookie", "sluitend-language=en");
            assertThat(answer.body()).doesNotContainPattern(LEFT_OVER).contains("<html lang=\"en\"");
        }
    }

    private static String addressOf(WorkbenchPage page) {
        return page.address().replace("{inhabitant}", ANNA).replace("{delivery}", RememberedHere.DONE);
    }

    /** An expression that calls a method of another type is worked out by reflection each time, and nothing says so. */
    @Test
    void expressionsOfPagesCallMethodsOfPublicTypes() throws Exception {
        for (var page : WorkbenchPage.values()) {
            for (var role : PEOPLE) {
                workbench.get(role, addressOf(page));
            }
        }
        assertThat(shown.seen)
                .contains(Showing.class, NextDecisions.class, WhatCanBeDone.class)
                .allMatch(type -> Modifier.isPublic(type.getModifiers()));
    }

    @Test
    void aPageThatBreaksHalfwayIsSaidToBeBrokenAndNothingOfItIsShown() throws Exception {
        var answer = workbench.get(Role.CASEWORKER, PageThatBreaks.ADDRESS);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("<h1>").doesNotContain("What was written before it broke.");
    }

    @Test
    void aDeliveryIsShownWithWhatWasWrongAndWithoutWhatALineSaid() throws Exception {
        var dutch = workbench.get(Role.OPERATOR, "/deliveries/" + RememberedHere.DONE);
        assertThat(dutch.statusCode()).isEqualTo(200);
        assertThat(dutch.body())
                .contains(
                        "Helemaal gelezen", "lastDay.date", "De laatste dag ligt voor de eerste.", "rejections.ndjson")
                .doesNotContain("The last day");
        var english =
                workbench.get(Role.OPERATOR, "/deliveries/" + RememberedHere.DONE, "Cookie", "sluitend-language=en");
        assertThat(english.body())
                .contains("Read to its end", "The last day lies before the first.", "Correct both.")
                .doesNotContain("De laatste dag");
    }

    @Test
    void theOperatorSeesWhatIsDownBehindAndNotBackedUp() throws Exception {
        assertThat(workbench.get(Role.OPERATOR, "/installation").body())
                .contains("Inloggen (Keycloak)", "Werkt niet", "7@other", "Nog ongeveer 12 gebeurtenissen")
                .contains("De laatste reservekopie is ouder dan een dag", "3 MB")
                .doesNotContain("Er is geen reservekopie bekend");
        assertThat(workbench
                        .get(Role.OPERATOR, "/installation", "Cookie", "sluitend-language=en")
                        .body())
                .contains("Signing in (Keycloak)", "Does not work", "About 12 more events", "older than a day");
    }

    /** Whoever looks because something is down sees what; on the stage nobody answers for rebuilds. */
    @Test
    void theHealthIsShownAlsoWhenTheStoreOfViewsDoesNotAnswer() throws Exception {
        var answer = workbench.get(Role.OPERATOR, "/installation");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("Inloggen (Keycloak)", "antwoordt niet")
                .doesNotContainPattern(LEFT_OVER);
    }

    /** What is read beside the buses is named like all else that can be away. */
    @Test
    void whatIsAwayIsNamedWhereDeliveriesWouldBe() throws Exception {
        deliveries.away(true);
        var dutch = workbench.get(Role.OPERATOR, "/deliveries");
        assertThat(dutch.statusCode()).isEqualTo(503);
        assertThat(dutch.body())
                .contains("de opslag van gebeurtenissen antwoordt niet")
                .doesNotContain("kluis", "10.0.0.1");
        assertThat(workbench
                        .get(Role.OPERATOR, "/deliveries", "Cookie", "sluitend-language=en")
                        .body())
                .contains("the event store does not answer");
    }

    @Test
    void aDeliveryThatComesInCanBeStopped() throws Exception {
        assertThat(workbench
                        .get(Role.OPERATOR, "/deliveries/" + RememberedHere.RUNNING)
                        .body())
                .contains("/decide/cancelDelivery?delivery=" + RememberedHere.RUNNING);
        assertThat(workbench
                        .get(Role.OPERATOR, "/deliveries/" + RememberedHere.DONE)
                        .body())
                .doesNotContain("/decide/cancelDelivery");
    }

    /** Nothing tells of a delivery; while one comes in its page asks, and says nothing until it ended. */
    @Test
    void aDeliveryIsAskedForAgainAsLongAsItComesIn() throws Exception {
        for (var address : List.of("/deliveries", "/deliveries/" + RememberedHere.RUNNING)) {
            assertThat(workbench.get(Role.OPERATOR, address).body())
                    .contains("hx-get=\"" + address + "\" hx-trigger=\"every ")
                    .doesNotContain("sse-connect=", "data-live-renewed=");
        }
        assertThat(workbench
                        .get(Role.OPERATOR, "/deliveries/" + RememberedHere.DONE)
                        .body())
                .contains("data-live-renewed=")
                .doesNotContain("hx-trigger=\"every ");
    }

    @Test
    void theRejectedLinesAreGivenAsAFileToWhoeverMaySeeThem() throws Exception {
        var address = "/deliveries/" + RememberedHere.DONE + "/rejections.ndjson";
        var file = workbench.get(Role.OPERATOR, address);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        assertThat(file.body().lines())
                .hasSize(RememberedHere.REJECTED)
                .first()
                .isEqualTo("{\"line\":1,\"field\":\"lastDay.date\",\"code\":\"last-day-before-first-day\","
                        + "\"reason\":{\"nl\":\"De laatste dag ligt voor de eerste.\",\"en\":\"The last day lies before the first.\"},"
                        + "\"remedy\":{\"nl\":\"Verbeter ze.\",\"en\":\"Correct both.\"}}");
        assertThat(workbench.get(Role.AUDITOR, address).statusCode()).isEqualTo(403);
        assertThat(workbench
                        .get(Role.OPERATOR, "/deliveries/" + ANNA + "/rejections.ndjson")
                        .statusCode())
                .isEqualTo(404);
        assertThat(workbench.get(Role.OPERATOR, "/deliveries/" + ANNA).statusCode())
                .isEqualTo(404);
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
    void theCalendarShowsTheDaysForWhichItAsksWhenNobodySaysOthers() throws Exception {
        assertThat(workbench.get(Role.CASEWORKER, "/calendar").body())
                .contains("name=\"from\" value=\"2026-10-03\"", "name=\"until\" value=\"2027-01-31\"");
        assertThat(remembering.asked())
                .filteredOn(Appointments.class::isInstance)
                .extracting("from", "until")
                .containsExactly(tuple(LocalDate.of(2026, 10, 3), LocalDate.of(2027, 1, 31)));
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

    /** The decision log names where something was refused; an address that it does not know is written as nowhere. */
    @ParameterizedTest
    @EnumSource(WorkbenchPage.class)
    void theDecisionLogKnowsTheAddressOfEachPage(WorkbenchPage page) {
        assertThat(Route.of(new MockHttpServletRequest("GET", addressOf(page)))).doesNotEndWith("elsewhere");
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

    /** What officials see of somebody, that person can keep (AVG 15): a field that is shown to them is in the file, too. */
    @Test
    void theOwnFileHoldsAllThatOfficialsSee() {
        var shown = fieldsOf("dossier/dossier", "dossier");
        assertThat(shown).hasSizeGreaterThan(60);
        assertThat(fieldsOf("dossier/own-file", "myDossier"))
                .containsAll(shown.stream()
                        .filter(field -> !field.startsWith("actions") && !field.equals("relationEndedOn"))
                        .toList());
    }

    private static Set<String> fieldsOf(String view, String root) {
        var document = Parser.parse(PageDocument.of(view).orElseThrow().text());
        return document
                .getDefinitionsOfType(OperationDefinition.class)
                .getFirst()
                .getSelectionSet()
                .getSelectionsOfType(Field.class)
                .stream()
                .filter(field -> field.getName().equals(root))
                .flatMap(field -> pathsIn(field, ""))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> pathsIn(Field parent, String path) {
        return Stream.ofNullable(parent.getSelectionSet())
                .flatMap(within -> within.getSelectionsOfType(Field.class).stream())
                .flatMap(field ->
                        Stream.concat(Stream.of(path + field.getName()), pathsIn(field, path + field.getName() + ".")));
    }

    @Test
    void onlyAnInhabitantKeepsAFileAndOnlyTheirOwn() throws Exception {
        for (var role : PEOPLE) {
            assertThat(workbench.get(role, "/my-dossier/download").statusCode())
                    .as(role.name())
                    .isEqualTo(role == Role.INHABITANT ? 404 : 403); // here nobody's sign-in is linked to a file
        }
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
    void noticesAreReadByOneButtonAndStayReadable() throws Exception {
        var page = workbench.get(Role.TEAM_LEAD, "/notices").body();
        assertThat(page)
                .contains("A. de Vries", "De gemeente nam de overdracht aan", "Gemeente Leiden", "Niet voor u te zien")
                .contains("nieuw</strong>", "In één dossier gebeurde iets", "href=\"/dossiers/" + ANNA + "\"");

        var news = "href=\"/notices\">In één dossier gebeurde iets wat u nog niet las.</a>";
        assertThat(workbench.get(Role.TEAM_LEAD, "/today").body()).contains(news);

        var sent = workbench.post(
                Role.TEAM_LEAD, "/decide/markNoticesRead?until=2026-11-02T08:00:00Z&back=/notices", Map.of());
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/notices"));

        assertThat(workbench.get(Role.TEAM_LEAD, "/notices").body())
                .contains("A. de Vries", "In geen enkel dossier gebeurde iets")
                .doesNotContain("nieuw</strong>", "/decide/markNoticesRead");
        assertThat(workbench.get(Role.TEAM_LEAD, "/today").body()).doesNotContain("href=\"/notices\">In ");
        assertThat(workbench
                        .get(Role.TEAM_LEAD, "/notices?unreadOnly=true", "Cookie", "sluitend-language=en")
                        .body())
                .contains("You have read everything.");
    }

    @Test
    void theNoticesOfOneFileAreReadByItsButton() throws Exception {
        var address = "/decide/markNoticesRead?until=2026-11-02T08:00:00Z&file=" + ANNA + "&back=/notices";
        assertThat(workbench.get(Role.UWV_ADVISER, "/notices").body())
                .contains("action=\"" + address.replace("&", "&amp;") + "\"")
                .containsSubsequence("<span>Gelezen</span>", "van A. de Vries");

        assertThat(workbench.post(Role.UWV_ADVISER, address, Map.of()).statusCode())
                .isEqualTo(302);

        assertThat(workbench.get(Role.UWV_ADVISER, "/notices").body())
                .contains("A. de Vries")
                .doesNotContain("nieuw</strong>", "<span>Gelezen</span>");
    }

    /** Of the lists nothing is missing when nobody can tell what was read. */
    @Test
    void todayStaysWhenWhatWasReadCannotBeAskedFor() throws Exception {
        marks.away(true);
        var answer = workbench.get(Role.CASEWORKER, "/today");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("<h2>Te laat en vandaag</h2>", "/decide/acceptHandover?")
                .doesNotContain("href=\"/notices\">In ");
    }

    @Test
    void aPersonReadsNoticesOfTheOwnFile() throws Exception {
        assertThat(workbench
                        .get(Role.INHABITANT, "/notices", "Cookie", "sluitend-language=en")
                        .body())
                .contains(
                        "href=\"/my-dossier\"",
                        "My file",
                        "The inhabitant",
                        "markNoticesRead?until=2026-11-02T08:00:00Z")
                .doesNotContain("/dossiers/", "file=");
    }

    /** Its page gives the moment; nobody types one. */
    @Test
    void aMomentThatAnAddressGivesIsNotAskedAgain() throws Exception {
        assertThat(workbench
                        .get(Role.CASEWORKER, "/decide/markNoticesRead?until=2026-11-02T08:00:00Z")
                        .body())
                .containsPattern("type=\"hidden\" name=\"until\" value=\"2026-11-02T08:00:00Z\"")
                .doesNotContain("for=\"f-until\"");
    }

    @Test
    void anAuditorSeesCountsAndTheirLinesWithoutNames() throws Exception {
        var counts = workbench
                .get(Role.AUDITOR, "/decisions?firstDay=2026-11-01&lastDay=2026-11-02&operation=acceptHandover")
                .body();
        var lines = "/decisions/lines?group=" + DecisionsOnStage.group();
        assertThat(counts)
                .contains("1.200", "Het aanbod is niet meer open.", "Gemeente Leiden", "href=\"" + lines + "&amp;back=")
                .contains("operation=acceptHandover&amp;code=the-offer-is-open")
                .containsPattern("href=\"/decisions[?]after=[^\"]+firstDay=2026-11-01[^\"]+operation=acceptHandover\"");

        var english = workbench.get(Role.AUDITOR, lines, "Cookie", "sluitend-language=en");
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.body())
                .contains("1,200", "The offer is not open any more.", "actor-1", ANNA, "not known")
                .doesNotContain("A. de Vries")
                .doesNotContainPattern(LEFT_OVER);
    }

    @Test
    void theWayBackFromSingleDecisionsKeepsWhatTheCountsWereNarrowedTo() throws Exception {
        var narrowed = "/decisions?firstDay=2026-11-01&lastDay=2026-11-02&role=TEAM_LEAD&code=the-offer-is-open";
        var toLines = Pattern.compile("href=\"(/decisions/lines[^\"]+)\"")
                .matcher(workbench.get(Role.AUDITOR, narrowed).body());
        assertThat(toLines.find()).isTrue();
        var lines = toLines.group(1).replace("&amp;", "&");
        assertThat(workbench.get(Role.AUDITOR, lines).body())
                .contains("href=\"" + narrowed.replace("&", "&amp;") + "\">Terug naar de aantallen</a>")
                .doesNotContain("Naar alle besluiten");

        var elsewhere = "/decisions/lines?group=" + DecisionsOnStage.group() + "&back=https://elsewhere.example/";
        assertThat(workbench.get(Role.AUDITOR, elsewhere).body())
                .contains("Naar alle besluiten van 2 november 2026")
                .doesNotContain("elsewhere.example/\">Terug");
    }

    /** The days stay in the form, and what is wrong with them stands above it. */
    @Test
    void aPeriodThatIsTooLongIsSaidAndKept() throws Exception {
        var answer = workbench.get(Role.AUDITOR, "/decisions?firstDay=2025-01-01&lastDay=2026-11-02&role=TEAM_LEAD");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("hoogstens 92 dagen", "value=\"2025-01-01\"", "value=\"2026-11-02\"")
                .containsPattern("value=\"TEAM_LEAD\"[^>]*selected");
        assertThat(workbench.get(Role.AUDITOR, "/decisions/lines?group=x").statusCode())
                .isEqualTo(404);
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

    /** The version of a WebJar stands in its address, so that another one in the build is noticed here. */
    @Test
    void everythingThatAListLoadsIsServedAndAVersionIsKeptByTheBrowser() throws Exception {
        var page = workbench.get(Role.CASEWORKER, "/inbox").body();
        var loaded = LOADED.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(loaded).hasSizeGreaterThan(6).anyMatch(address -> address.startsWith("/webjars/htmx.org/"));
        for (var address : loaded) {
            var answer = workbench.get(Role.CASEWORKER, address, "Accept-Encoding", "gzip");
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .as(address)
                    .contains(address.startsWith("/webjars/") ? "immutable" : "no-store");
        }
    }

    @Test
    void aPageWithAListAsksOnlyThisSiteRunsNoTextAndKeepsNothing() throws Exception {
        assertThat(workbench.get(Role.CASEWORKER, "/today").body())
                .contains(
                        "\"allowEval\":false",
                        "\"allowScriptTags\":false",
                        "\"historyCacheSize\":0",
                        "\"includeIndicatorStyles\":false",
                        "\"selfRequestsOnly\":true",
                        "sse-connect=\"/changes\"")
                .containsOnlyOnce("id=\"list\"");
        assertThat(workbench.get(Role.CASEWORKER, "/inbox?states=OFFERED").body())
                .contains("hx-get=\"/inbox?states=OFFERED\"")
                .containsOnlyOnce("id=\"list\"");
    }

    /** What a page may do by its attributes is what somebody would look for who can write into it. */
    @Test
    void whatHasNoListLoadsNothingForIt() throws Exception {
        assertThat(workbench.get(Role.CASEWORKER, "/dossiers/" + ANNA).body()).doesNotContain("htmx");
        assertThat(workbench.get(Role.CASEWORKER, "/decide/registerInhabitant").body())
                .doesNotContain("htmx");
    }

    @Test
    void onlyWhoMaySubscribeIsConnected() throws Exception {
        for (var role : PEOPLE) {
            for (var page : List.of("/today", "/expiring", "/inbox", "/clients", "/calendar", "/notices", "/overdue")) {
                var answer = workbench.get(role, page);
                assertThat(answer.body().contains("sse-connect="))
                        .as("%s at %s", role, page)
                        .isEqualTo(answer.statusCode() == 200 && operations.isOpenTo(role, "inboxChanged"));
            }
        }
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

    @Test
    void everyDecisionIsOfferedOnAPageThatItsRolesReach() {
        var templates = Templates.all();
        for (var mutation : operations.schema().getMutationType().getFieldDefinitions()) {
            for (var role : PEOPLE) {
                if (operations.isOpenTo(role, mutation.getName())) {
                    assertThat(reachedBy(role, templates).map(page -> templates.offers(page.view())))
                            .as("%s for %s", mutation.getName(), role)
                            .anyMatch(offered -> offered.contains(mutation.getName()));
                }
            }
        }
    }

    /** The pages of the navigation, and those about somebody to which one of these leads. */
    private Stream<WorkbenchPage> reachedBy(Role role, Templates templates) {
        var open = Arrays.stream(WorkbenchPage.values())
                .filter(page -> page.isOpenTo(operation -> operations.isOpenTo(role, operation)))
                .toList();
        var paths = open.stream()
                .filter(WorkbenchPage::isInNavigation)
                .flatMap(page -> templates.links(page.view()).stream())
                .map(link -> link.path().replaceFirst("\\{.*", ""))
                .toList();
        return open.stream()
                .filter(page ->
                        page.isInNavigation() || paths.contains(page.address().replaceFirst("\\{.*", "")));
    }

    @Test
    void noLinkLeadsToNowhere() throws Exception {
        var templates = Templates.all();
        var paths = templates.texts().keySet().stream()
                .flatMap(template -> templates.links(template).stream())
                .map(link -> link.path()
                        .replace("{i}", ANNA)
                        .replace("{t}", "gm0546")
                        .replace("{delivery}", RememberedHere.DONE))
                .filter(path -> !path.equals("/logout")) // answered by a filter, to a form only
                .collect(toCollection(TreeSet::new));
        assertThat(paths).hasSizeGreaterThan(30);
        for (var path : paths) { // an auditor follows no changes, whose answer has no end
            assertThat(workbench.get(Role.AUDITOR, path).statusCode()).as(path).isNotEqualTo(404);
        }
    }

    /** Addresses are in histories and logs: a decision about somebody is named there by keys, and by nothing that they say. */
    @Test
    void anAddressOfADecisionAboutSomebodyHoldsKeysOnly() {
        var templates = Templates.all();
        var schema = operations.schema().getMutationType();
        for (var template : templates.texts().keySet()) {
            for (var link : templates.links(template)) {
                var mutation = schema.getFieldDefinition(link.mutation());
                if (mutation != null && FormFields.inputOf(mutation).getField("inhabitant") != null) {
                    assertThat(link.parameters())
                            .as("%s in %s", link.path(), template)
                            .allMatch(name -> isKey(FormFields.inputOf(mutation), name));
                }
            }
        }
    }

    private static boolean isKey(GraphQLInputObjectType input, String name) {
        return Set.of("back", "seenVersion", "moment").contains(name)
                || (input.getField(name) != null
                        && GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(
                                        input.getField(name).getType()))
                                .equals("ID"));
    }

    @Test
    void whatAnAddressMayNotSayOpensAFormByAButtonAndDecidesNothing() throws Exception {
        var answer = workbench.post(
                Role.INHABITANT,
                "/decide/answerInvitation?inhabitant=" + ANNA + "&wwCase=case-1",
                Map.of("_open", List.of("answer"), "accepted", List.of("false")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .containsPattern("value=\"false\"[^>]*checked")
                .contains("action=\"/decide/answerInvitation?inhabitant=" + ANNA + "&amp;wwCase=case-1\"");
        assertThat(deciding.sent()).isEmpty();
    }

    @Test
    void aFormSaysWhatIsMissingWhenAComponentIsDown() throws Exception {
        isDown();
        var address = "/decide/placeWithEmployer?inhabitant=" + ANNA;
        var answer = workbench.get(Role.CASEWORKER, address);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("de lijst met werkgevers", "het dossier zelf", "name=\"_open\"")
                .doesNotContain(">Bij een werkgever plaatsen</button>")
                .doesNotContainPattern(LEFT_OVER);
        assertThat(answer.body()).contains("name=\"seenVersion\" value=\"\"");
        var typed = Map.of(
                "_open", List.of("again"),
                "employer", List.of("employer"),
                "occupation", List.of("0421"),
                "seenVersion", List.of("")); // as a browser sends what it was given
        assertThat(workbench.post(Role.CASEWORKER, address, typed).body())
                .contains("value=\"0421\"", "name=\"employer\" value=\"employer\"");
        remembering.works();
        var again = workbench.post(Role.CASEWORKER, address, typed);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body())
                .contains("value=\"0421\"", ">Bij een werkgever plaatsen</button>")
                .containsPattern("value=\"employer\"[^>]*checked")
                .containsPattern("name=\"seenVersion\" value=\"\\d+\"");
    }

    /** A form that was made while the file could not be asked for does not decide about what nobody saw. */
    @Test
    void aFormWithoutTheVersionThatItsReaderSawDecidesNothing() throws Exception {
        var answer = workbench.post(
                Role.CASEWORKER,
                "/decide/questionHandover?inhabitant=" + ANNA + "&handover=h-1",
                Map.of("topic", List.of("NEXT_STEP"), "text", List.of("Wat nu?"), "seenVersion", List.of("")));
        assertThat(answer.body()).contains("Wat nu?").containsPattern("name=\"seenVersion\" value=\"\\d+\"");
        assertThat(deciding.sent()).isEmpty();
    }

    @Test
    void nothingIsDecidedByWhoeverDidNotSeeTheFile() throws Exception {
        isDown();
        var answer = workbench.post(
                Role.CASEWORKER,
                "/decide/questionHandover?inhabitant=" + ANNA + "&handover=h-1",
                Map.of("topic", List.of("NEXT_STEP"), "text", List.of("Wat nu?")));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Wat nu?");
        assertThat(deciding.sent()).isEmpty();
    }

    private void isDown() {
        remembering.fails(() -> new IllegalStateException(new SQLTransientConnectionException("away")));
    }

    /** A list offers by state; whether the rules allow it is known before anybody types (ADR 42). */
    @Test
    void aFormForWhatCannotBeDoneSaysTheRuleAndAsksNothing() throws Exception {
        var address = "/decide/endPlacement?inhabitant=" + ANNA + "&placement=placement&back=/calendar";
        assertThat(workbench.get(Role.CASEWORKER, address).body())
                .containsSubsequence("Dit kan nu niet", "Nee.", "Wacht.", "Grond: ", "href=\"/calendar\">Terug</a>")
                .doesNotContain("type=\"date\"", ">Einde van het werk vastleggen</button>", "Niet doen");
        assertThat(workbench
                        .get(Role.CASEWORKER, address, "Cookie", "sluitend-language=en")
                        .body())
                .containsSubsequence("This cannot be done now", "No.", "Wait.");
        assertThat(deciding.considered()).hasSize(2).allMatch(EndPlacement.class::isInstance);
        assertThat(deciding.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/decide/endPlacement?placement=another&inhabitant=", // a rule about another placement
                "/decide/placeWithEmployer?inhabitant=" // a rule about what is still to be chosen
            })
    void aFormForWhatIsNotForbiddenCanBeFilledIn(String address) throws Exception {
        assertThat(workbench.get(Role.CASEWORKER, address + ANNA).body())
                .contains("type=\"date\"", "type=\"submit\">")
                .doesNotContain("Dit kan nu niet");
    }

    /** Opened again after an outage: what was typed can be read, and not be sent in vain. */
    @Test
    void whatWasTypedIntoAFormStaysWhereItCannotBeDoneAnyMore() throws Exception {
        var answer = workbench.post(
                Role.CASEWORKER,
                "/decide/endPlacement?inhabitant=" + ANNA + "&placement=placement",
                Map.of("_open", List.of("again"), "on", List.of("2026-12-01")));
        assertThat(answer.body())
                .contains("Dit kan nu niet", "value=\"2026-12-01\"")
                .doesNotContain(">Einde van het werk vastleggen</button>");
    }

    @Test
    void whatIsSentIsDecidedWithoutBeingConsidered() throws Exception {
        workbench.post(
                Role.CASEWORKER,
                "/decide/endPlacement?inhabitant=" + ANNA + "&placement=placement",
                Map.of("on", List.of("2026-12-01")));
        assertThat(deciding.sent()).singleElement().isInstanceOf(EndPlacement.class);
        assertThat(deciding.considered()).isEmpty();
    }

    @Test
    void aRefusedFormAsksForItsChoicesOnce() throws Exception {
        deciding.decides(_ -> {
            throw new Refused(new Refusal(
                    "no",
                    "employer",
                    "covenant",
                    new Words("Niet daar.", "Not there."),
                    new Words("Kies.", "Choose.")));
        });
        var answer = workbench.post(
                Role.CASEWORKER,
                "/decide/placeWithEmployer?inhabitant=" + ANNA,
                Map.of(
                        "employer", List.of("employer"),
                        "occupation", List.of("0421"),
                        "hoursPerWeek", List.of("32"),
                        "from", List.of("2026-12-01")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Niet daar.", "Bouw BV");
        assertThat(remembering.asked())
                .filteredOn(FindEntries.class::isInstance)
                .hasSize(1);
    }

    @Test
    void whatAHandoverAlwaysNeedsIsTickedAndSaysSo() throws Exception {
        var page = workbench
                .get(Role.UWV_ADVISER, "/decide/prepareHandover?inhabitant=" + ANNA + "&wwCase=case-1")
                .body();
        for (var field : PayloadField.values()) {
            var ticked = Pattern.compile("value=\"" + field + "\"[^>]*checked").asPredicate();
            assertThat(ticked.test(page)).as(field.name()).isEqualTo(field.isRequired());
        }
        assertThat(page.split("altijd nodig", -1)).hasSize(4);
        assertThat(page.split("<details>", -1)).as("texts that are folded").hasSize(9);
    }

    @Test
    void nothingTypedBehindATickIsLost() throws Exception {
        var page = workbench
                .post(
                        Role.UWV_ADVISER,
                        "/decide/prepareHandover?inhabitant=" + ANNA + "&wwCase=case-1",
                        Map.of(
                                "_open",
                                List.of("again"),
                                "payload",
                                List.of("WW_END"),
                                "payload.HOURS",
                                List.of("In overleg")))
                .body();
        assertThat(page)
                .containsPattern("value=\"WW_END\"[^>]*checked")
                .doesNotContainPattern("value=\"CONTACT\"[^>]*checked")
                .containsPattern(
                        "(?s)<details open=\"open\">\\s*<summary id=\"f-payload-HOURS-says\".{0,600}In overleg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/decide/nothing", "/expiring?endsOnOrBefore=soon"})
    void aPageSpeaksNoLanguageOfMachines(String address) throws Exception {
        assertThat(workbench.get(Role.UWV_ADVISER, address).body())
                .contains("<h1")
                .doesNotContainPattern("/graphql\\b|de header|Allow|schema|argument");
    }

    @Test
    void aPageOfWordsIsInTheReadersLanguage() throws Exception {
        assertThat(workbench.get(Role.CASEWORKER, "/nothing").body())
                .contains("<html lang=\"nl\"", "<h1>Deze pagina bestaat niet.</h1>");
        assertThat(workbench
                        .get(Role.CASEWORKER, "/nothing", "Cookie", "sluitend-language=en")
                        .body())
                .contains("<html lang=\"en\"", "<h1>There is no such page.</h1>");
    }
}
