package nl.sluitend.command.employer;

import java.util.regex.Pattern;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** The trade register's number has eight digits, which are not all zero. */
@Ground(law = "covenant", field = "kvkNumber")
record AKvkNumberHasEightDigits(String number) implements Rule {

    private static final Pattern FORM = Pattern.compile("(?!0{8})\\d{8}");

    @Override
    public boolean holds() {
        return FORM.matcher(number).matches();
    }
}
