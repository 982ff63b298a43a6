package nl.sluitend.infra.demo.caseload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A table of open data beside these classes. Origin and licence: SOURCES.md there. */
enum Table {
    MUNICIPALITIES,
    BENEFITS_PER_MUNICIPALITY,
    POPULATION_AGE_2025,
    BRC2014_OCCUPATIONS,
    POSTCODES;

    List<NamedCsvRecord> rows() {
        var file = requireNonNull(Table.class.getResourceAsStream(name().toLowerCase(Locale.ROOT) + ".csv"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of a municipality; each table has one for each. */
    Function<String, NamedCsvRecord> perMunicipality() {
        var rows = rows().stream().collect(toMap(row -> row.getField("gm_code"), identity()));
        return code -> requireNonNull(rows.get(code), code);
    }
}
