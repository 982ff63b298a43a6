package nl.sluitend.infra.demo.caseload;

import java.time.LocalDate;
import nl.sluitend.kernel.calendar.Iso;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on which the known rules apply: WW's duration as it is since 2016 (WW 42). */
final class ExtractionDay implements ITypeConverter<LocalDate> {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    @Override
    public LocalDate convert(String text) {
        var day = parsed(text);
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new TypeConversionException(
                    "'%s' is out of reach; name a day from %s to %s".formatted(text, FIRST, LAST));
        }
        return day;
    }

    private static LocalDate parsed(String text) {
        return Iso.day(text)
                .orElseThrow(
                        () -> new TypeConversionException("'%s' is no date; write it as 2026-11-01".formatted(text)));
    }
}
