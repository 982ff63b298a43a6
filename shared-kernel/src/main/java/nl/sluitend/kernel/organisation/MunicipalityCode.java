package nl.sluitend.kernel.organisation;

import java.util.regex.Pattern;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.rule.Rule;

/**
 * A municipality as CBS codes it, for example {@code GM0546}. Dated and merging: never an enumeration.
 *
 * @param value with its leading zero
 */
public record MunicipalityCode(String value) {

    private static final Pattern FORM = Pattern.compile("GM\\d{4}");

    public MunicipalityCode {
        Refused.require(new AMunicipalityCodeIsGmAndFourDigits(value));
    }

    /** Whether it has that form. */
    public static boolean passes(String code) {
        return FORM.matcher(code).matches();
    }

    @Override
    public String toString() {
        return value;
    }

    /** CBS writes GM and four digits. */
    @Ground(law = "CBS Gebieden in Nederland", field = "municipality")
    record AMunicipalityCodeIsGmAndFourDigits(String value) implements Rule {
        @Override
        public boolean holds() {
            return passes(value);
        }
    }
}
