package nl.sluitend.gateway.pages;

import static java.util.stream.Collectors.toUnmodifiableSet;

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
import nl.sluitend.gateway.graphql.AnswerPart;
import nl.sluitend.gateway.graphql.OwnQuestions;
import nl.sluitend.gateway.graphql.SchemaWords;
import nl.sluitend.gateway.identity.KeptForm;
import nl.sluitend.gateway.organisation.Regions;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of any decision from the schema, and the decision from what was filled in. */
@Component
class DecisionForms {

    /** In the address of a form beside what it fills in. */
    static final String BACK = "back";

    private static final String ABOUT = """
            query About($inhabitant: ID!) {
              dossier(inhabitant: $inhabitant) { version person { name } municipality { code region } }
            }""";
    private static final String OWN = "query Own { dossier: myDossier { version municipality { code region } } }";

    private static final String SENT = "query Sent { myDossier { handovers { handover payload { field required } } } }";

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
        var about = about(typed.one("inhabitant"), caller);
        var filled = new HashMap<>(typed.values());
        about.version().ifPresent(version -> filled.putIfAbsent(FormFields.SEEN, List.of(version)));
        var choices = new Choices(
                questions,
                regions,
                show,
                about.region().or(() -> known.region(caller)).orElse(null));
        var fields =
                new FormFields(show, filled, typed.isSent(), given(request), choices).of(FormFields.inputOf(mutation));
        return new DecisionForm(
                typed.one(SentForms.FIELD).orElseGet(SentForms::next),
                show.text(SchemaWords.label(mutation)),
                empty(show.text(SchemaWords.rest(mutation))),
                show.say("decide." + mutation.getName()),
                action(request),
                typed.one(BACK).map(back -> PageAddress.local(back, "/")).orElse(null),
                about.name().orElse(null),
                null,
                narrowed(chosen(fields, choices), typed));
    }

    /** What the address says stays in it, so that the form can be opened again after signing in. */
    private static String action(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static Set<String> given(HttpServletRequest request) {
        return PageAddress.parameters(request).keySet();
    }

    /** A municipality of another region that the address names can be chosen, too. */
    private static List<FormField> chosen(List<FormField> fields, Choices choices) {
        return fields.stream().map(field -> chosen(field, choices)).toList();
    }

    private static FormField chosen(FormField field, Choices choices) {
        var missing = field.name().equals("municipality")
                && !field.value().isEmpty()
                && field.options().stream().noneMatch(option -> option.value().equals(field.value()));
        return missing ? choices.municipality(field.value()).map(field::also).orElse(field) : field;
    }

    /** What an inhabitant may strike is what would be sent and need not be. */
    private List<FormField> narrowed(List<FormField> fields, FilledIn typed) {
        return fields.stream()
                .map(field -> field.name().equals("struck") ? field.only(optional(typed)) : field)
                .toList();
    }

    private Set<String> optional(FilledIn typed) {
        var handover = typed.one("handover").orElse("");
        return questions.ask(SENT, Map.of()).answer().part("myDossier").parts("handovers").stream()
                .filter(each -> each.word("handover").equals(handover))
                .flatMap(each -> each.parts("payload").stream())
                .filter(item -> item.says("required", false))
                .map(item -> item.word("field"))
                .collect(toUnmodifiableSet());
    }

    private About about(Optional<String> inhabitant, Caller caller) {
        if (inhabitant.isEmpty()) {
            return About.NOBODY;
        }
        var said = caller.role() == Role.INHABITANT
                ? questions.ask(OWN, Map.of())
                : questions.ask(ABOUT, Map.of("inhabitant", inhabitant.get()));
        return About.of(said.answer().part("dossier"));
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

        Optional<String> one(String name) {
            return values.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .findFirst();
        }
    }

    /** Whom a decision is about. */
    private record About(Optional<String> name, Optional<String> version, Optional<String> region) {

        static final About NOBODY = new About(Optional.empty(), Optional.empty(), Optional.empty());

        static About of(AnswerPart dossier) {
            return new About(
                    dossier.part("person").text("name"),
                    dossier.text("version"),
                    dossier.part("municipality").text("region"));
        }
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }
}
