package nl.sluitend.gateway.bus;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.rule.Texts;
import nl.sluitend.kernel.rule.Words;

/** What an input can name and nobody has: the refusal says which field, and not whether others can see it. */
public enum Unknown {
    /** No such dossier. */
    INHABITANT,
    /** No such programme. */
    PROGRAMME,
    /** No such employer. */
    EMPLOYER,
    /** No such agreement. */
    AGREEMENT,
    /** No such municipality. */
    MUNICIPALITY,
    /** No such citizen service number: it fails its own test, or nobody is known by it, and nobody is told which. */
    BURGERSERVICENUMMER,
    /** Somebody else changed it at the same moment. */
    VERSION;

    private static final Pattern KEY = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** Anything else that somebody typed is nobody's key, and goes no further. */
    public void requireKey(String typed) {
        if (!KEY.matcher(typed).matches()) {
            throw refused();
        }
    }

    /** The refusal, in words. */
    public Refusal refusal() {
        return new Refusal(code(), field(), "-", words("message"), words("remedy"));
    }

    /** The refusal, to be thrown. */
    public Refused refused() {
        return new Refused(refusal());
    }

    private String field() {
        return this == VERSION ? "seenVersion" : kind();
    }

    private String code() {
        return "unknown-" + kind();
    }

    /** Of what, as events and fields name it. */
    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Words words(String what) {
        return Texts.of(Unknown.class, "refusals", code() + "." + what);
    }
}
