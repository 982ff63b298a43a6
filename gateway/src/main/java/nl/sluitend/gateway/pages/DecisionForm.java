package nl.sluitend.gateway.pages;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.gateway.graphql.AnswerPart;
import org.jspecify.annotations.Nullable;

/**
 * The form of a decision, as its template reads it.
 *
 * @param number of this form, under which it is recorded once
 * @param title what is decided
 * @param description what else is said of it
 * @param button what the button says
 * @param action where it is sent
 * @param back where to go afterwards; absent for the reader's first page
 * @param about whom it is about, by name
 * @param forbidden the rule that forbids it now; absent when it may be filled in
 * @param refusal why it was refused
 * @param fields what is asked
 * @param missing what could not be asked for while the form was made; it is not sent before that is there
 */
record DecisionForm(
        String number,
        String title,
        @Nullable String description,
        String button,
        String action,
        @Nullable String back,
        @Nullable String about,
        @Nullable Told forbidden,
        @Nullable Told refusal,
        List<FormField> fields,
        List<String> missing) {

    /** The file that the decision is about. */
    static final String FILE = "file";

    /**
     * Why it was refused, or is forbidden now.
     *
     * @param ground the article of law or the agreement behind it
     * @param field of the input
     */
    public record Told(
            String message,
            String remedy,
            @Nullable String ground,
            @Nullable String field) {

        /** As the schema tells a refusal. */
        static Told of(AnswerPart refusal) {
            return new Told(
                    refusal.word("message"),
                    refusal.word("remedy"),
                    refusal.text("ground").orElse(null),
                    refusal.text("field").orElse(null));
        }
    }

    /** Whether the refusal is about no field that is shown. */
    public boolean general() {
        return refusal != null && all(fields).noneMatch(field -> field.error() != null);
    }

    /** The fields with an error, for the summary. */
    public List<FormField> wrong() {
        return all(fields).filter(field -> field.error() != null).toList();
    }

    /** Whether somebody would decide without having seen the file. */
    boolean isUnseen() {
        return missing.contains(FILE)
                && fields.stream()
                        .anyMatch(field -> field.name().equals(FormFields.SEEN)
                                && field.value().isBlank());
    }

    /** The same, refused: the reason stands at the field that it is about. */
    DecisionForm refused(Told why) {
        return new DecisionForm(
                number, title, description, button, action, back, about, forbidden, why, told(fields, why), missing);
    }

    /** The same for somebody who has seen the file at that version. */
    DecisionForm seen(String version) {
        return with(fields.stream()
                .map(field -> field.name().equals(FormFields.SEEN) ? field.filled(version) : field)
                .toList());
    }

    DecisionForm with(List<FormField> others) {
        return new DecisionForm(
                number, title, description, button, action, back, about, forbidden, refusal, others, missing);
    }

    private static List<FormField> told(List<FormField> fields, Told why) {
        return fields.stream().map(field -> told(field, why)).toList();
    }

    private static FormField told(FormField field, Told why) {
        var within = field.with(told(field.fields(), why));
        return why.field() != null && field.isAbout(why.field()) ? within.refused(why.message(), why.remedy()) : within;
    }

    private static Stream<FormField> all(List<FormField> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(field), all(field.fields())));
    }
}
