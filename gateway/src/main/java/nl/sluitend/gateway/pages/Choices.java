package nl.sluitend.gateway.pages;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.gateway.graphql.AnswerPart;
import nl.sluitend.gateway.graphql.OwnQuestions;
import nl.sluitend.gateway.organisation.Municipality;
import nl.sluitend.gateway.organisation.Regions;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen where the schema only has a key: nobody types a key. Each list is one of the gateway's own, so
 * that nobody chooses what they could not see.
 */
final class Choices {

    private final OwnQuestions questions;
    private final Regions regions;
    private final Showing show;
    private final @Nullable String region;
    private final Set<String> missing = new LinkedHashSet<>();

    /** @param region whose municipalities can be chosen; absent when the reader has none */
    Choices(OwnQuestions questions, Regions regions, Showing show, @Nullable String region) {
        this.questions = questions;
        this.regions = regions;
        this.show = show;
        this.region = region;
    }

    /** The options of a field of that name; empty for a field that is not chosen from a list. */
    Optional<List<FormField.Option>> of(String field) {
        return switch (field) {
            case "programme" -> Optional.of(programmes());
            case "employer" -> Optional.of(employers());
            case "agreement" -> Optional.of(agreements());
            case "municipality" -> Optional.of(municipalities());
            default -> Optional.empty();
        };
    }

    /** Whether the options of a field of that name could not be asked for. */
    boolean isMissing(String field) {
        return missing.contains(field + "s");
    }

    /** What could not be asked for, by the operations. */
    Set<String> missing() {
        return missing;
    }

    private List<FormField.Option> municipalities() {
        return region == null
                ? List.of()
                : regions.inRegion(region).stream()
                        .map(each -> option(each.code(), each.name()))
                        .toList();
    }

    /** The municipality of that code, for one that lies in another region. */
    Optional<FormField.Option> municipality(String code) {
        return regions.find(code).map(Municipality::name).map(name -> option(code, name));
    }

    private List<FormField.Option> programmes() {
        return nodes("programmes", "programme name")
                .map(node -> option(node.word("programme"), node.word("name")))
                .toList();
    }

    private List<FormField.Option> employers() {
        return nodes("employers", "employer terms { name }")
                .map(node -> option(node.word("employer"), node.part("terms").word("name")))
                .toList();
    }

    private List<FormField.Option> agreements() {
        return nodes("agreements", "agreement terms { kind from municipality { name } }")
                .map(node -> option(node.word("agreement"), agreement(node)))
                .toList();
    }

    private String agreement(AnswerPart node) {
        var terms = node.part("terms");
        return Stream.of(
                        terms.part("municipality").word("name"),
                        show.label("AgreementKind", terms.word("kind")),
                        show.day(terms.word("from")))
                .collect(joining(", "));
    }

    private Stream<AnswerPart> nodes(String operation, String fields) {
        var question = "query($after: String) { %s(first: 100, after: $after) { edges { node { %s } } %s } }"
                .formatted(operation, fields, "pageInfo { hasNextPage endCursor }");
        return Stream.iterate(
                        list(question, operation, Map.of()),
                        list -> !list.isEmpty(),
                        list -> next(question, operation, list.part("pageInfo")))
                .flatMap(list -> list.parts("edges").stream())
                .map(edge -> edge.part("node"))
                .filter(node -> !node.isEmpty());
    }

    private AnswerPart next(String question, String operation, AnswerPart info) {
        return info.says("hasNextPage", true)
                ? list(question, operation, Map.of("after", info.word("endCursor")))
                : new AnswerPart(Map.of());
    }

    private AnswerPart list(String question, String operation, Map<String, String> variables) {
        var said = questions.ask(question, variables);
        if (said.isIncomplete()) {
            missing.add(operation);
        }
        return said.answer().part(operation);
    }

    private static FormField.Option option(String value, String label) {
        return new FormField.Option(value, label, null, null);
    }
}
