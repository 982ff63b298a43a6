package nl.sluitend.infra.demo.caseload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sluitend.infra.demo.DemoPerson;
import nl.sluitend.kernel.inhabitant.Bsn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaseloadFeedTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final List<String> HOLLAND_RIJNLAND = List.of("AM19");

    private static List<String> lines = List.of();
    private static List<JsonNode> cases = List.of();

    @BeforeAll
    static void generate() throws IOException {
        lines = linesOf(HOLLAND_RIJNLAND, 7, Extent.ENDING);
        cases = lines.stream().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void everyLineKeepsTheContract() {
        assertThat(lines)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(line -> assertThat(Contract.breachesIn(line)).isEmpty());
    }

    @Test
    void regionDateAndSeedFixEveryByte() throws IOException {
        assertThat(linesOf(List.of("Holland Rijnland"), 7, Extent.ENDING)).isEqualTo(lines);
        assertThat(linesOf(HOLLAND_RIJNLAND, 8, Extent.ENDING)).doesNotContainAnyElementsOf(lines);
    }

    /** Pinned, so that another machine or a newer library cannot change what a seed means without being noticed. */
    @Test
    void theBytesAreTheSameEverywhere() throws Exception {
        var bytes = new ByteArrayOutputStream();
        feed(HOLLAND_RIJNLAND, 7, Extent.ENDING).writeTo(bytes);

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray())))
                .isEqualTo("05da39780bec22beabd65b798efb897d2924a60a2607e415c05b8fee74a01ae5");
    }

    @Test
    void aRegionHasTheSameLinesBesideAnother() throws IOException {
        assertThat(linesOf(List.of("AM34", "AM19", "AM34"), 7, Extent.ENDING))
                .containsSubsequence(lines)
                .doesNotHaveDuplicates();
    }

    @Test
    void theFeedIsTheEndingPartOfTheStock() throws IOException {
        var ending = linesOf(HOLLAND_RIJNLAND, 7, Extent.STOCK).stream()
                .filter(line -> !day(JsonMapper.shared().readTree(line).at("/lastDay/date"))
                        .isAfter(AS_OF.plusDays(180)))
                .toList();

        assertThat(ending).isEqualTo(lines);
    }

    @Test
    void theStockOfEachMunicipalityIsTheCountOfCbs() throws IOException {
        var counts = feed(HOLLAND_RIJNLAND, 7, Extent.STOCK).writeTo(new ByteArrayOutputStream());

        assertThat(written(counts))
                .hasSize(12)
                .containsAllEntriesOf(Map.of("GM0484", 830, "GM0546", 1050, "GM0638", 60, "GM1884", 200));
        assertThat(counts.stock()).isEqualTo(counts.written()).isEqualTo(3_960);
    }

    @Test
    void theCountryHasAllThatCbsCounts() throws IOException {
        var country = CaseloadFeed.ofCountry(AS_OF, 7, Extent.STOCK);

        assertThat(country.writeTo(OutputStream.nullOutputStream()).written())
                .isEqualTo(country.stock())
                .isEqualTo(158_520);
    }

    @Test
    void everyLastDayLiesInTheNext180DaysAndNoCaseEndsBeforeItBegins() {
        assertThat(cases).allSatisfy(line -> {
            assertThat(day(line.at("/lastDay/date"))).isBetween(AS_OF, AS_OF.plusDays(180));
            assertThat(day(line.get("firstDay"))).isBeforeOrEqualTo(AS_OF);
            assertThat(day(line.at("/lastDay/assertedOn"))).isBetween(day(line.get("firstDay")), AS_OF);
        });
    }

    @Test
    void everyAddressLiesInATownOfItsMunicipality() {
        var places = Table.POSTCODES.rows().stream()
                .map(row -> row.getField("gm_code") + row.getField("postcode") + row.getField("town"))
                .collect(Collectors.toSet());
        assertThat(cases)
                .filteredOn(line -> line.path("contact").has("postcode"))
                .hasSizeGreaterThan(1_000)
                .allSatisfy(line -> assertThat(places)
                        .contains(line.at("/municipality/code").asString()
                                + line.at("/contact/postcode").asString().substring(0, 4)
                                + line.at("/contact/city").asString()));
    }

    @Test
    void everyMunicipalityHasATown() {
        assertThat(Country.read().municipalities())
                .hasSize(342)
                .allSatisfy(municipality -> assertThat(municipality.places()).isNotEmpty());
    }

    @Test
    void whoSignsInAsAnInhabitantIsOnePersonOfTheFeed() throws IOException {
        for (var person : DemoPerson.all()) {
            assertThat(cases)
                    .filteredOn(line -> line.at("/contact/email").asString("").equals(person.email()))
                    .hasSize(person.role().equals("inhabitant") ? 1 : 0)
                    .allSatisfy(line -> {
                        assertThat(person.name())
                                .startsWith(line.at("/name/initials").asString().substring(0, 1))
                                .endsWith(" " + line.at("/name/family").asString());
                        assertThat(line.at("/contact/city").asString()).isEqualTo("Leiden");
                    });
        }
    }

    @Test
    void nobodyHasARealNumberAndNoTwoHaveTheSame() {
        assertThat(cases)
                .extracting(line -> line.get("burgerservicenummer").asString())
                .doesNotHaveDuplicates()
                .allSatisfy(bsn -> assertThat(bsn).startsWith("9").matches(Bsn::passes));
    }

    @Test
    void youngAndOldOccurAndSoDoesEveryGround() {
        assertThat(cases).anyMatch(line -> age(line) < 27).anyMatch(line -> age(line) >= 50);
        assertThat(cases).allMatch(line -> age(line) >= 18 && age(line) < 67);
        assertThat(distinct("/municipality/ground"))
                .containsExactlyInAnyOrder("RESIDENCE", "DESIGNATED", "ACTUAL_STAY");
        assertThat(distinct("/lastDay/ground")).containsExactlyInAnyOrder("DURATION_ELAPSED", "PENSION_AGE");
    }

    private static List<String> linesOf(List<String> regions, long seed, Extent extent) throws IOException {
        var out = new ByteArrayOutputStream();
        feed(regions, seed, extent).writeTo(out);
        assertThat(out.toString(UTF_8)).endsWith("}\n");
        return out.toString(UTF_8).lines().toList();
    }

    private static CaseloadFeed feed(List<String> regions, long seed, Extent extent) {
        return CaseloadFeed.of(regions, AS_OF, seed, extent);
    }

    private static Map<String, Integer> written(FeedCounts counts) {
        return counts.municipalities().stream()
                .collect(Collectors.toMap(FeedCounts.OfMunicipality::code, FeedCounts.OfMunicipality::written));
    }

    private static List<String> distinct(String pointer) {
        return cases.stream()
                .map(line -> line.at(pointer).asString())
                .distinct()
                .toList();
    }

    private static int age(JsonNode line) {
        return day(line.get("birthDate")).until(AS_OF).getYears();
    }

    private static LocalDate day(JsonNode value) {
        return LocalDate.parse(value.asString());
    }
}
