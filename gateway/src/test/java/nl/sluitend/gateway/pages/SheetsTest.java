package nl.sluitend.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import nl.sluitend.gateway.graphql.Listening;
import nl.sluitend.gateway.identity.KeycloakDouble;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.wwcase.FunnelStep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Counts as people see them: on a page with its picture and its words, and in a file that says the same. */
@SpringBootTest(
        classes = {Listening.class, WorkbenchTest.Pages.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.graphql.websocket.path=/graphql-ws")
class SheetsTest {

    private static final String ENGLISH = "sluitend-language=en";
    private static final Pattern SHEET = Pattern.compile("<a [^>]*type=\"text/csv\" href=\"([^\"]+)\"");
    private static final KeycloakDouble KEYCLOAK = KeycloakDouble.start();

    @LocalServerPort
    int port;

    private Workbench workbench;

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

    private HttpResponse<String> get(String address) throws Exception {
        return workbench.get(Role.POLICY_OFFICER, address);
    }

    private HttpResponse<String> english(String address) throws Exception {
        return workbench.get(Role.POLICY_OFFICER, address, "Cookie", ENGLISH);
    }

    private static List<NamedCsvRecord> read(HttpResponse<String> file, char separator) throws Exception {
        assertThat(file.body()).as("what makes a spreadsheet see UTF-8").startsWith("\uFEFF");
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .ofNamedCsvRecord(file.body().substring(1))) {
            return csv.stream().toList();
        }
    }

    private static List<String> values(List<NamedCsvRecord> lines, int column) {
        return lines.stream().map(line -> line.getField(column)).toList();
    }

    @Test
    void thePictureAndTheTableSayTheSame() throws Exception {
        var page = get("/funnel?firstMonth=2026-01&lastMonth=2026-12&asOf=2026-10-31")
                .body();

        assertThat(page)
                .contains(
                        "WW die eindigt van januari 2026 tot en met december 2026, stand op 31 oktober 2026; bij anderen op 30 september 2026")
                .contains("Hoe ver mensen kwamen: Leiden</title>")
                .contains("<desc id=\"funnel-description-0\">")
                .contains("Aangeboden aan de gemeente: 7</text>")
                .containsPattern("WW eindigt in deze maanden</th>\\s*<td[^>]*>1.234</td>");
        assertThat(page.split("class=\"sl-lane-duty\""))
                .as("a bar for all, one for each step and one in the legend")
                .hasSize(FunnelStep.values().length + 3);
    }

    @Test
    void maskingIsSeenAndSaid() throws Exception {
        var month = "/funnel?firstMonth=2026-11&lastMonth=2026-11";
        assertThat(get(month).body())
                .contains("minder dan 10", "ongeveer 20", "ten minste 1.250", "niet te zeggen")
                .contains("Aantallen van anderen zijn per maand naar beneden afgerond op tientallen");
        assertThat(english(month).body())
                .contains("fewer than 10", "about 20", "at least 1,250", "cannot be told")
                .contains("Counts of others are rounded down to tens in each month");
    }

    @Test
    void severalMonthsOfOthersAreAtLeastWhatIsToldOfEach() throws Exception {
        assertThat(get("/funnel").body())
                .contains(">ten minste 20</td>", ">niet te zeggen</td>")
                .doesNotContain(">ongeveer 20</td>", ">minder dan 10</td>")
                .contains("opgeteld wat u bij elke maand apart ziet");
        assertThat(english("/funnel").body())
                .contains(">at least 20</td>", ">cannot be told</td>")
                .doesNotContain(">about 20</td>", ">fewer than 10</td>");
    }

    @Test
    void asOfWhichDayOthersAreCountedIsSaidWhereItIsAnotherDay() throws Exception {
        assertThat(get("/funnel?asOf=2026-10-15").body())
                .contains("stand op 15 oktober 2026; bij anderen op 30 september 2026</caption>")
                .containsPattern("name=\"asOf\"[^>]*value=\"2026-10-15\"");
        assertThat(english("/funnel?asOf=2026-10-15").body())
                .contains("as of 15 October 2026; of others as of 30 September 2026</caption>");
        assertThat(get("/funnel?asOf=2026-09-30").body()).contains("stand op 30 september 2026</caption>");
    }

    @Test
    void whoeverCountsNobodyExactlySeesTheRegionAsFarAsItIsTold() throws Exception {
        var page = workbench.get(Role.AUDITOR, "/funnel").body();

        assertThat(page)
                .contains("Hoe ver mensen kwamen: Hele regio</title>")
                .contains("WW eindigt in deze maanden: ten minste 1.250</text>")
                .contains("Aangeboden aan de gemeente: niet te zeggen</text>");
        assertThat(page.split("class=\"sl-lane-none\""))
                .as("what is withheld is drawn, and stands in the legend")
                .hasSize(FunnelStep.values().length + 2);
    }

    @Test
    void whatIsRefusedIsSaidAboveTheFormWithWhatWasChosen() throws Exception {
        var page = get("/funnel?firstMonth=2026-11&lastMonth=2026-01&asOf=2026-10-31");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("De laatste maand ligt voor de eerste")
                .contains("value=\"2026-11\"", "value=\"2026-01\"", "value=\"2026-10-31\"");
    }

    @Test
    void theFileOfTheFunnelHoldsWhatThePageShows() throws Exception {
        var lines = read(get("/funnel.csv?firstMonth=2026-01&lastMonth=2026-12&asOf=2026-10-31"), ';');

        int each = FunnelStep.values().length + 1;
        assertThat(lines).hasSize(3 * each);
        assertThat(lines.getFirst().getHeader())
                .startsWith("Gemeentecode", "Gemeente", "Eerste maand", "Laatste maand", "Stand op", "Wat is geteld")
                .endsWith("Minstens", "Hoogstens (leeg: niet te zeggen)");
        assertThat(lines.get(0).getFields())
                .containsExactly(
                        "GM0546",
                        "Leiden",
                        "2026-01",
                        "2026-12",
                        "2026-10-31",
                        "WW eindigt in deze maanden",
                        "1234",
                        "1234",
                        "1234");
        assertThat(lines.get(each).getFields()).contains("2026-09-30").endsWith("≥20", "20", "");
        assertThat(lines.get(each + 1).getFields()).endsWith("≥0", "0", "");
        assertThat(lines.get(2 * each).getFields()).startsWith("", "Hele regio").endsWith("≥1250", "1250", "");
        assertThat(lines.getLast().getFields()).endsWith("≥0", "0", "");
    }

    @Test
    void inTheFileASingleMonthOfOthersLiesBetweenTwoNumbers() throws Exception {
        var lines = read(get("/funnel.csv?firstMonth=2026-11&lastMonth=2026-11"), ';');

        int each = FunnelStep.values().length + 1;
        assertThat(lines.get(each).getFields()).endsWith("≥20", "20", "29");
        assertThat(lines.get(each + 1).getFields()).endsWith("<10", "0", "9");
    }

    @Test
    void theFileIsInTheReadersLanguageWithItsSeparator() throws Exception {
        var lines = read(english("/months.csv"), ',');

        assertThat(lines.getFirst().getHeader()).startsWith("Municipality code", "Municipality", "The month");
        assertThat(values(lines, 2)).containsOnly("2026-11");
        assertThat(values(lines, 3)).containsOnly("yes");
        assertThat(values(lines, 4)).contains("How many cases ended", "Placed with an employer");
        assertThat(values(lines, 5)).contains("3", "≥30", "≥0");
    }

    @Test
    void theBoardIsAFileToo() throws Exception {
        var lines = read(get("/board.csv"), ';');

        assertThat(lines).isNotEmpty();
        assertThat(values(lines, 0)).allMatch(code -> code.matches("GM\\d{4}"));
    }

    @ParameterizedTest
    @CsvSource({"/funnel, funnel", "/months, months", "/board, board"})
    void eachPageLeadsToItsFile(String page, String name) throws Exception {
        var link = SHEET.matcher(get(page).body());
        assertThat(link.find()).isTrue();
        var file = get(link.group(1).replace("&amp;", "&"));

        assertThat(link.group(1)).startsWith(page + ".csv");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"sluitend-" + name + ".csv\"");
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/funnel.csv", "/months.csv", "/board.csv"})
    void aFileIsOpenToWhomThePageIsOpen(String address) throws Exception {
        assertThat(workbench.get(Role.UWV_ADVISER, address).statusCode()).isEqualTo(200);
        for (var role : List.of(Role.OPERATOR, Role.INHABITANT, Role.WSP_ADVISER)) {
            var refused = workbench.get(role, address);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/html");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/funnel.csv?asOf=2199-01-01", "/months.csv?month=2026-13", "/board.csv?region=nowhere"})
    void whatIsRefusedIsAPageInWordsAndNoFile(String address) throws Exception {
        var refused = get(address);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1"})
    void whatASpreadsheetWouldTakeForAFormulaIsText(String formula) {
        var sheet = new CountSheet(',', List.of(formula), List.of(List.of(formula, "'s-Hertogenbosch", "<10", "")));

        assertThat(sheet.header()).containsExactly("'" + formula);
        assertThat(sheet.lines().getFirst()).containsExactly("'" + formula, "'s-Hertogenbosch", "<10", "");
    }
}
