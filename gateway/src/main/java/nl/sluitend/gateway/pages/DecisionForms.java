package nl.sluitend.gateway.pages;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.gateway.graphql.OwnQuestions;
import nl.sluitend.gateway.graphql.SchemaWords;
import nl.sluitend.gateway.identity.KeptForm;
import nl.sluitend.gateway.organisation.Regions;
import nl.sluitend.kernel.decision.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of any decision from the schema, and the decision from what was filled in. */
@Component
class DecisionForms {

    /** Among what is sent: shows the form with it, and decides nothing. */
    static final String OPEN = "_open";

    private final OwnQuestions questions;
    private final Regions regions;
    private final Frames frames;
    private final KnownToPages known;

    DecisionForms(OwnQuestions questions, Regions regions, Frames frames, KnownToPages known) {
        this.questions = questions;
        this.regions = regions;
        this.frames = frames;
        this.known = known;
    }

    /** The mutation of that name, if it takes an input. */
    Optional<GraphQLFieldDefinition> mutation(String operation) {
        return Optional.ofNullable(questions.schema().getMutationType())
                .map(type -> type.getFieldDefinition(operation))
                .filter(field -> field.getArgument("input") != null);
    }

    /** The form, with what the address and the reader fill in. */
    DecisionForm of(GraphQLFieldDefinition mutation, HttpServletRequest request, Caller caller, FilledIn typed) {
        var show = frames.showing();
        var subject = DecisionSubject.of(mutation.getName(), typed, caller, questions);
        var forbidden = subject.forbidden(typed).map(DecisionForm.Told::of);
        var region = subject.region().or(() -> known.region(caller)).orElse(null);
        var choices = new Choices(questions, regions, show, region);
        var fields = new FormFields(show, filled(mutation, subject, typed), typed.isSent(), given(request), choices);
        var asksNothing = forbidden.isPresent() && !typed.isSent(); // what somebody typed before stays to be read
        return new DecisionForm(
                typed.one(SentForms.FIELD).orElseGet(SentForms::next),
                show.text(SchemaWords.label(mutation)),
                empty(show.text(SchemaWords.rest(mutation))),
                show.say("decide." + mutation.getName()),
                action(request),
                typed.one(KeptForm.BACK)
                        .map(back -> PageAddress.local(back, "/"))
                        .orElse(null),
                subject.name().orElse(null),
                forbidden.orElse(null),
                null,
                asksNothing ? List.of() : special(fields.of(FormFields.inputOf(mutation)), subject, choices, typed),
                missing(subject, choices));
    }

    /** The same, sent: with a mark at each field that is empty or wrong. */
    DecisionForm marked(GraphQLFieldDefinition mutation, HttpServletRequest request, Caller caller, FilledIn typed) {
        return new FieldMarks(frames.showing()).on(of(mutation, request, caller, typed));
    }

    /** With the version that is seen now, and in a form that nobody sent yet with what the file says. */
    private static Map<String, List<String>> filled(
            GraphQLFieldDefinition mutation, DecisionSubject subject, FilledIn typed) {
        var filled = new HashMap<>(typed.values());
        if (typed.one(FormFields.SEEN).isEmpty()) { // also where a form was made while the file could not be asked for
            subject.version().ifPresent(version -> filled.put(FormFields.SEEN, List.of(version)));
        }
        if (!typed.isSent()) {
            subject.fillsIn(mutation.getName(), typed)
                    .forEach((name, value) -> filled.putIfAbsent(name, List.of(value)));
        }
        return filled;
    }

    private static List<String> missing(DecisionSubject subject, Choices choices) {
        return Stream.concat(
                        subject.isMissing() ? Stream.of(DecisionForm.FILE) : Stream.of(), choices.missing().stream())
                .toList();
    }

    /** What the schema alone does not say of a field. */
    private static List<FormField> special(
            List<FormField> fields, DecisionSubject subject, Choices choices, FilledIn typed) {
        return fields.stream()
                .map(field -> chosen(field, choices))
                .map(field -> narrowed(field, subject, typed))
                .map(field -> PayloadChoice.in(field, typed.isSent()))
                .toList();
    }

    /** What the address says stays in it, so that the form can be opened again after signing in. */
    private static String action(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static Set<String> given(HttpServletRequest request) {
        return PageAddress.parameters(request).keySet();
    }

    /** A municipality of another region that is filled in can be chosen, too. */
    private static FormField chosen(FormField field, Choices choices) {
        var missing = field.name().equals("municipality")
                && !field.value().isEmpty()
                && field.options().stream().noneMatch(option -> option.value().equals(field.value()));
        return missing ? choices.municipality(field.value()).map(field::also).orElse(field) : field;
    }

    /** What an inhabitant may strike is what would be sent and need not be. */
    private static FormField narrowed(FormField field, DecisionSubject subject, FilledIn typed) {
        return field.name().equals("struck") ? field.only(subject.optional(typed)) : field;
    }

    /** The document that asks for the decision, with everything of its answer that a page tells. */
    static String document(GraphQLFieldDefinition mutation) {
        var payload = (GraphQLObjectType) GraphQLTypeUtil.unwrapNonNull(mutation.getType());
        var told = new ArrayList<String>();
        told.add("refusal { code field ground message(language: $language) remedy(language: $language) }");
        Stream.of("recorded { version visible beingRepaired yoursToSee }", "dossier { inhabitant }")
                .filter(field -> payload.getFieldDefinition(field.split(" ", 2)[0]) != null)
                .forEach(told::add);
        return "mutation Decide($input: %s!, $language: Language!) { decided: %s(input: $input) { %s } }"
                .formatted(FormFields.inputOf(mutation).getName(), mutation.getName(), String.join(" ", told));
    }

    /**
     * What is filled in.
     *
     * @param values by the names of fields
     * @param isSent whether somebody sent it; otherwise it is what an address says
     */
    record FilledIn(Map<String, List<String>> values, boolean isSent) {

        static FilledIn in(HttpServletRequest request) {
            return new FilledIn(KeptForm.valuesOf(request), request.getMethod().equals("POST"));
        }

        /** Whether its form was made while the file could not be asked for, so that its reader saw no version of it. */
        boolean isUnseen() {
            return values.containsKey(FormFields.SEEN) && one(FormFields.SEEN).isEmpty();
        }

        /** Whether the form is opened, rather than sent to be decided. */
        boolean opens() {
            return !isSent || one(OPEN).isPresent();
        }

        /** Whether a field or the address names the thing with that key. */
        boolean names(String key) {
            return values.values().stream().anyMatch(several -> several.contains(key));
        }

        Optional<String> one(String name) {
            return values.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .findFirst();
        }
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }
}
