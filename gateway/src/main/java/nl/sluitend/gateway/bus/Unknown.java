package nl.sluitend.gateway.bus;

import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.rule.Texts;
import nl.sluitend.kernel.rule.Words;
import nl.sluitend.kernel.text.Text;

/**
 * Something that an input names but that does not exist: the refusal says which field, and not whether others can see
 * it.
 *
 * @param speaker the type in whose package its texts are
 * @param kind the type of thing, as events name it
 * @param field of the input
 */
public record Unknown(Class<?> speaker, String kind, String field) {

    /** No such dossier. */
    public static final Unknown INHABITANT = of(Unknown.class, "inhabitant");

    /** Somebody else changed it at the same moment. */
    public static final Unknown VERSION = new Unknown(Unknown.class, "version", "seenVersion");

    /** No such thing, named by the input in the field of that name. */
    public static Unknown of(Class<?> speaker, String kind) {
        return new Unknown(speaker, kind, kind);
    }

    /** Refuses anything that does not have the form of a key. */
    public void requireKey(String typed) {
        if (!Text.isKey(typed)) {
            throw refused();
        }
    }

    /** The refusal, in words. */
    public Refusal refusal() {
        return new Refusal(code(), field, "-", words("message"), words("remedy"));
    }

    /** The refusal, to be thrown. */
    public Refused refused() {
        return new Refused(refusal());
    }

    private String code() {
        return "unknown-" + kind;
    }

    private Words words(String what) {
        return Texts.of(speaker, "refusals", code() + "." + what);
    }
}
