package nl.sluitend.gateway.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * Writes a table as comma-separated values (RFC 4180), so that the spreadsheets in use open it by a double click: with the
 * mark by which they see that it is UTF-8, and with the separator that they expect in the reader's language.
 *
 * @param name what the file is called, without its ending
 * @param sheet what is in it
 */
record SheetView(String name, CountSheet sheet) implements View {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public String getContentType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sluitend-" + name + ".csv\"");
        var out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().fieldSeparator(sheet.separator()).build(out);
        csv.writeRecord(sheet.header());
        sheet.lines().forEach(csv::writeRecord);
        csv.flush();
    }
}
