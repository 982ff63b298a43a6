package nl.sluitend.gateway.pages;

import java.util.List;
import java.util.stream.Stream;

/**
 * Marks in a form each field that must be filled in and is not, or has another form than the schema asks for.
 *
 * @param show says it in the reader's language
 */
record FieldMarks(Showing show) {

    DecisionForm on(DecisionForm form) {
        return form.with(on(form.fields()));
    }

    private List<FormField> on(List<FormField> fields) {
        return fields.stream().map(this::on).toList();
    }

    private FormField on(FormField field) {
        var within = field.with(isTouched(field) ? on(field.fields()) : field.fields());
        if (field.required()
                && field.kind() != FormField.Kind.GROUP
                && field.value().isBlank()) {
            return within.refused(show.say("decide.needed"), null);
        }
        return field.hasItsForm() ? within : within.refused(show.say("decide.wrong." + field.kind()), null);
    }

    /** What belongs to a group that may be left out is needed only when a part of it is filled in. */
    private static boolean isTouched(FormField group) {
        return group.required() || values(group.fields()).anyMatch(value -> !value.isBlank());
    }

    private static Stream<String> values(List<FormField> fields) {
        return fields.stream().flatMap(field -> Stream.concat(field.values().stream(), values(field.fields())));
    }
}
