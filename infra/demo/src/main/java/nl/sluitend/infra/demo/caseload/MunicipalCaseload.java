package nl.sluitend.infra.demo.caseload;

import java.util.List;

/**
 * A municipality and the WW cases that CBS counts in it.
 *
 * @param stock persons with WW, rounded to tens by CBS
 * @param places where people live in it; at least one
 * @param firstOrdinal how many cases of the country come before its first: no two cases share an ordinal
 */
record MunicipalCaseload(
        String code,
        String name,
        Region region,
        List<Place> places,
        int stock,
        int firstOrdinal,
        Weighted<AgeGroup> ages) {

    MunicipalCaseload {
        places = List.copyOf(places);
    }

    /** The four digits of the code, as case references and random numbers use them. */
    String digits() {
        return code.substring(2);
    }
}
