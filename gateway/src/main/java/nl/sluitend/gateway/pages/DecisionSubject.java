package nl.sluitend.gateway.pages;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.gateway.graphql.AnswerPart;
import nl.sluitend.gateway.graphql.OwnQuestions;
import nl.sluitend.gateway.graphql.Said;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;

/**
 * Whom a decision is about, as far as its form needs the file: what an address would say about a person is looked up here
 * in its place.
 *
 * @param file what the reader's own question was answered
 * @param isMissing whether the file could not be answered although there may be one
 */
record DecisionSubject(AnswerPart file, boolean isMissing) {

    private static final String FIELDS = """
            version
            municipality { code region }
            wwCases { wwCase firstDay lastDay daysLeft ground certainty invitationAccepted outcome }
            handovers { handover wwCase reviewed payload { field required } }
            actions(operation: $operation) @include(if: $opens) {
              about
              refusal { ground message(language: $language) remedy(language: $language) }
            }
            """;
    private static final String GIVEN = "$operation: String!, $opens: Boolean!, $language: Language!";
    private static final String ABOUT =
            "query About($inhabitant: ID!, %s) { dossier(inhabitant: $inhabitant) { person { name } %s } }"
                    .formatted(GIVEN, FIELDS);
    private static final String OWN = "query Own(%s) { dossier: myDossier { %s } }".formatted(GIVEN, FIELDS);

    /** The one that is filled in; of a decision about nobody there is nothing to know. */
    static DecisionSubject of(String mutation, DecisionForms.FilledIn typed, Caller caller, OwnQuestions questions) {
        return typed.one("inhabitant")
                .map(inhabitant -> of(questions.ask(
                        caller.role() == Role.INHABITANT ? OWN : ABOUT,
                        Map.of(
                                "inhabitant",
                                inhabitant,
                                "operation",
                                mutation,
                                "opens",
                                typed.opens(), // what is sent is decided: it needs no asking before
                                "language",
                                Frames.languageOfSchema()))))
                .orElseGet(() -> new DecisionSubject(new AnswerPart(Map.of()), false));
    }

    private static DecisionSubject of(Said said) {
        var file = said.answer().part("dossier");
        return new DecisionSubject(
                file, said.isIncomplete() && file.text("version").isEmpty());
    }

    Optional<String> name() {
        return file.part("person").text("name");
    }

    Optional<String> version() {
        return file.text("version");
    }

    Optional<String> region() {
        return file.part("municipality").text("region");
    }

    /** The rule that forbids the decision now, where that was asked. */
    Optional<AnswerPart> forbidden(DecisionForms.FilledIn typed) {
        return file.parts("actions").stream()
                .filter(action -> action.text("about").map(typed::names).orElse(true))
                .map(action -> action.part("refusal"))
                .filter(refusal -> !refusal.isEmpty())
                .findFirst();
    }

    /** What the file says of fields that the decision changes, or that follow from it, by their names. */
    Map<String, String> fillsIn(String mutation, DecisionForms.FilledIn typed) {
        return switch (mutation) {
            case "reviseWwEndDate" -> said(theCase(typed.one("wwCase")), "firstDay", "lastDay", "ground", "certainty");
            case "handOverFromWW" -> offer(typed);
            default -> Map.of();
        };
    }

    private static Map<String, String> said(AnswerPart of, String... names) {
        return Stream.of(names).filter(name -> of.text(name).isPresent()).collect(toMap(name -> name, of::word));
    }

    private Map<String, String> offer(DecisionForms.FilledIn typed) {
        var handover = handover(typed);
        var municipality = file.part("municipality").text("code");
        var ground = ground(handover, theCase(handover.text("wwCase")));
        return Stream.of(
                        municipality.map(code -> Map.entry("municipality", code)),
                        ground.map(kind -> Map.entry("ground", kind)))
                .flatMap(Optional::stream)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The ground that there is now; an agreement is chosen by whoever offers. */
    private Optional<String> ground(AnswerPart handover, AnswerPart wwCase) {
        if (handover.says("reviewed", true) && wwCase.says("invitationAccepted", true)) {
            return Optional.of("ACCEPTED_INVITATION");
        }
        return isOver(wwCase)
                        && cases().allMatch(each ->
                                isOver(each) || each.text("outcome").isPresent())
                ? Optional.of("BY_LAW")
                : Optional.empty();
    }

    private static boolean isOver(AnswerPart wwCase) {
        return wwCase.number("daysLeft") < 0;
    }

    private Stream<AnswerPart> cases() {
        return file.parts("wwCases").stream();
    }

    private AnswerPart theCase(Optional<String> key) {
        return one(file.parts("wwCases"), "wwCase", key);
    }

    /** What a handover sends and need not send. */
    List<String> optional(DecisionForms.FilledIn typed) {
        return handover(typed).parts("payload").stream()
                .filter(item -> item.says("required", false))
                .map(item -> item.word("field"))
                .toList();
    }

    private AnswerPart handover(DecisionForms.FilledIn typed) {
        return one(file.parts("handovers"), "handover", typed.one("handover"));
    }

    private static AnswerPart one(List<AnswerPart> several, String name, Optional<String> key) {
        return several.stream()
                .filter(each -> key.isPresent() && Objects.equals(each.word(name), key.get()))
                .findFirst()
                .orElseGet(() -> new AnswerPart(Map.of()));
    }
}
