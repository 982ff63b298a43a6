package nl.sluitend.infra.demo.caseload;

import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Last occupations, weighted by the people employed in the country: a proxy, because WW recipients are not counted by
 * occupation here. CBS's group of unknown occupations becomes an unknown occupation. Source: CBS 85276NED, BRC 2014.
 */
record Occupations(Weighted<String> employed) {

    private static final String UNKNOWN = "1311";

    static Occupations read() {
        var employed = new Weighted.Of<String>();
        Table.BRC2014_OCCUPATIONS
                .rows()
                .forEach(row ->
                        employed.add(row.getField("brc_code"), Integer.parseInt(row.getField("employed_2025q4"))));
        return new Occupations(employed.build());
    }

    Optional<CaseloadLine.Occupation> draw(SplittableRandom random) {
        return Optional.of(employed.draw(random))
                .filter(code -> !code.equals(UNKNOWN))
                .map(code -> new CaseloadLine.Occupation("BRC2014", code));
    }
}
