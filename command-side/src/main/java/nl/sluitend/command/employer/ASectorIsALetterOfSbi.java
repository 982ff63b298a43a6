package nl.sluitend.command.employer;

import java.util.regex.Pattern;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A section of SBI 2008 is a letter from A to U. */
@Ground(law = "SBI 2008", field = "sector")
record ASectorIsALetterOfSbi(String sector) implements Rule {

    private static final Pattern FORM = Pattern.compile("[A-U]");

    @Override
    public boolean holds() {
        return FORM.matcher(sector).matches();
    }
}
