package nl.sluitend.gateway.inhabitant;

import java.util.regex.Pattern;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A sign-in is identified by its subject: at most 255 visible characters of ASCII. Source: OpenID Connect Core, 2. */
@Ground(law = "-", field = "subject")
record TheSignInIsNamed(String subject) implements Rule {

    private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

    @Override
    public boolean holds() {
        return FORM.matcher(subject).matches();
    }

    @Override
    public String toString() {
        return "a sign-in";
    }
}
