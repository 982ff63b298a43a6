package nl.sluitend.gateway.pages;

import java.util.List;
import nl.sluitend.gateway.graphql.Said;

/**
 * The counts of an answer as a table for a spreadsheet.
 *
 * @param separator between values, as spreadsheets expect it in the reader's language
 * @param header what each column is
 * @param lines the values
 */
record CountSheet(char separator, List<String> header, List<List<String>> lines) {

    /** What begins so is a formula to a spreadsheet, also in full width (OWASP, CSV injection). */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    CountSheet {
        header = header.stream().map(CountSheet::harmless).toList();
        lines = lines.stream()
                .map(line -> line.stream().map(CountSheet::harmless).toList())
                .toList();
    }

    /** The table of a page's answer. */
    static CountSheet of(Said said, Showing show) {
        return SheetRows.of(said, show).sheet();
    }

    private static String harmless(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
