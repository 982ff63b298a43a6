package nl.sluitend.infra.demo.caseload;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The municipalities of the Netherlands in the order of their codes, with their regions and their WW stock. */
record Country(List<MunicipalCaseload> municipalities) {

    static Country read() {
        var figures = new Figures(
                Table.BENEFITS_PER_MUNICIPALITY.perMunicipality(),
                Table.POPULATION_AGE_2025.perMunicipality(),
                places());
        var municipalities = new ArrayList<MunicipalCaseload>();
        int ordinal = 0;
        for (var row : Table.MUNICIPALITIES.rows().stream().sorted(byCode()).toList()) {
            var next = figures.municipality(row, ordinal);
            municipalities.add(next);
            ordinal += next.stock();
        }
        return new Country(List.copyOf(municipalities));
    }

    /** What is known of each municipality, by its code. */
    private record Figures(
            Function<String, NamedCsvRecord> benefits,
            Function<String, NamedCsvRecord> population,
            Map<String, List<Place>> places) {

        MunicipalCaseload municipality(NamedCsvRecord row, int ordinal) {
            String code = row.getField("gm_code");
            return new MunicipalCaseload(
                    code,
                    row.getField("name"),
                    region(row),
                    requireNonNull(places.get(code), code),
                    Integer.parseInt(benefits.apply(code).getField("persons_ww")),
                    ordinal,
                    AgeGroup.in(population.apply(code)));
        }
    }

    private static Map<String, List<Place>> places() {
        return Table.POSTCODES.rows().stream()
                .collect(groupingBy(
                        row -> row.getField("gm_code"),
                        mapping(row -> new Place(row.getField("postcode"), row.getField("town")), toList())));
    }

    private static Comparator<NamedCsvRecord> byCode() {
        return Comparator.comparing(row -> row.getField("gm_code"));
    }

    private static Region region(NamedCsvRecord row) {
        return new Region(row.getField("am_code"), row.getField("arbeidsmarktregio"));
    }

    List<Region> regions() {
        return municipalities.stream().map(MunicipalCaseload::region).distinct().toList();
    }

    /** @throws UnknownRegion when no region has this code or name */
    Region region(String codeOrName) {
        return regions().stream()
                .filter(region -> region.isCalled(codeOrName))
                .findFirst()
                .orElseThrow(() -> new UnknownRegion(codeOrName, regions()));
    }

    /** The municipalities of these regions, each once. */
    List<MunicipalCaseload> in(List<Region> regions) {
        return municipalities.stream()
                .filter(municipality -> regions.contains(municipality.region()))
                .toList();
    }
}
