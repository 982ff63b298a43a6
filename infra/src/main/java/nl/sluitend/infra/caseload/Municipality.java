package nl.sluitend.infra.caseload;

/**
 * A municipality and the WW cases that CBS counts in it.
 *
 * @param stock persons with WW, rounded to tens by CBS
 * @param firstOrdinal how many cases of the country come before its first: no two cases share an ordinal
 */
record Municipality(String code, String name, Region region, int stock, int firstOrdinal, Weighted<AgeGroup> ages) {

    /** The four digits of the code, as case references and random numbers use them. */
    String digits() {
        return code.substring(2);
    }
}
