package nl.sluitend.gateway.pages;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.calendar.Iso;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, as its template reads it.
 *
 * @param name under which it is sent: its path in the operation's input, such as {@code contactPerson.name}
 * @param kind how it is asked
 * @param label what it is called
 * @param hint what else is said of it
 * @param required whether it must be filled in
 * @param max how many characters it may have; 0 when that is not said
 * @param values what is filled in, or chosen
 * @param options what can be chosen
 * @param fields of a group
 * @param error why it was refused
 * @param remedy what to do about that
 */
record FormField(
        String name,
        Kind kind,
        String label,
        @Nullable String hint,
        boolean required,
        int max,
        Set<String> values,
        List<Option> options,
        List<FormField> fields,
        @Nullable String error,
        @Nullable String remedy) {

    /** How a field is asked. */
    public enum Kind {
        /** Known already, as whose file it is. */
        HIDDEN,
        TEXT,
        /** A text of several lines. */
        LINES,
        NUMBER,
        DATE,
        MONTH,
        /** A length of time, in whole days. */
        DURATION,
        YES_NO,
        /** One of the options. */
        CHOICE,
        /** Any of the options. */
        CHOICES,
        /** Several fields about one thing. */
        GROUP,
        /** Any of the options, each with a text of its own. */
        ITEMS,
        /** One of the options, which nobody can tell now. */
        MISSING
    }

    /**
     * Something to choose.
     *
     * @param text what is typed beside it, where options have texts
     * @param needed whether it must be chosen
     * @param open whether its text is what it says, rather than an addition
     */
    public record Option(
            String value,
            String label,
            @Nullable String hint,
            @Nullable String text,
            boolean needed,
            boolean open) {

        Option(String value, String label, @Nullable String hint, @Nullable String text) {
            this(value, label, hint, text, false, false);
        }

        Option told(boolean isNeeded, boolean isOpen) {
            return new Option(value, label, hint, text, isNeeded, isOpen);
        }
    }

    /** What is filled in, where that is one value. */
    public String value() {
        return values.stream().findFirst().orElse("");
    }

    /** Whether the refusal of that field of the input is about this one. */
    boolean isAbout(String refused) {
        return kind != Kind.HIDDEN && (name.equals(refused) || name.endsWith("." + refused));
    }

    /** Whether what is filled in has the form that the schema asks for; other fields are judged by their rules. */
    boolean hasItsForm() {
        return value().isBlank()
                || switch (kind) {
                    case NUMBER -> TypedValue.of("Int", value()) instanceof Integer;
                    case DATE -> Iso.day(value()).isPresent();
                    case MONTH -> Iso.month(value()).isPresent();
                    case DURATION ->
                        Iso.length(TypedValue.of("Duration", value()).toString())
                                .isPresent();
                    default -> true;
                };
    }

    FormField refused(String message, @Nullable String what) {
        return new FormField(name, kind, label, hint, required, max, values, options, fields, message, what);
    }

    FormField filled(String value) {
        return new FormField(name, kind, label, hint, required, max, Set.of(value), options, fields, error, remedy);
    }

    FormField with(List<Option> others, Set<String> chosen) {
        return new FormField(name, kind, label, hint, required, max, chosen, others, fields, error, remedy);
    }

    FormField only(Collection<String> some) {
        var fewer =
                options.stream().filter(option -> some.contains(option.value())).toList();
        return new FormField(name, kind, label, hint, required, max, values, fewer, fields, error, remedy);
    }

    FormField also(Option option) {
        var all = Stream.concat(options.stream(), Stream.of(option)).toList();
        return new FormField(name, kind, label, hint, required, max, values, all, fields, error, remedy);
    }

    FormField with(List<FormField> others) {
        return new FormField(name, kind, label, hint, required, max, values, options, others, error, remedy);
    }
}
