package nl.sluitend.infra.contract;

import static nl.sluitend.infra.contract.Mistake.TYPED;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Questions and variables that are read and cannot be answered. */
final class BrokenQuestions {

    static final String MOVE = "mutation($input: MoveClockInput!) { moveClock(input: $input) { refusal { code } } }";
    static final String LINK =
            "mutation($s: ID!) { linkAccount(input: { subject: $s, burgerservicenummer: \"999990342\" }) "
                    + "{ inhabitant refusal { code } } }";

    private BrokenQuestions() {}

    static Stream<Arguments> questions() {
        return Stream.of(
                arguments("an empty text", ""),
                arguments("no question", TYPED),
                arguments("half a question", "{ me { role "),
                arguments("a field that is none", "{ " + TYPED + " }"),
                arguments("a type that is none", "query($a: " + TYPED + "!) { me { role } }"),
                arguments("a directive that is none", "{ me @" + TYPED + " { role } }"),
                arguments("a fragment that is none", "{ ..." + TYPED + " }"),
                arguments("an argument that is none", "{ me(" + TYPED + ": 1) { role } }"),
                arguments(
                        "a value of another type", "{ expiringCases(first: \"" + TYPED + "\") { edges { cursor } } }"),
                arguments("a word that is no list's", "{ inbox(states: [" + TYPED + "]) { edges { cursor } } }"),
                arguments("a number beyond all", "{ expiringCases(first: 99999999999) { edges { cursor } } }"),
                arguments("a page beyond all", "{ expiringCases(first: 101) { edges { cursor } } }"),
                arguments("a cursor of nobody", "{ expiringCases(after: \"" + TYPED + "\") { edges { cursor } } }"),
                arguments("an empty cursor", "{ expiringCases(after: \"\") { edges { cursor } } }"),
                arguments(
                        "a region that is none", "{ handoverBoard(region: \"" + TYPED + "\") { overdue { value } } }"),
                arguments("a month that is none", "{ monthClosing(month: \"2026-13\", region: \"AM19\") { month } }"),
                arguments(
                        "a month of nine digits",
                        "{ monthClosing(month: \"+999999999-01\", region: \"AM19\") { month } }"),
                arguments("a day of nine digits", lastDay("+292278995-01-01")),
                arguments("a day before all", lastDay("-999999999-01-01")),
                arguments("a day that is none", lastDay("2026-02-30")),
                arguments("two questions and no name", "query A { me { role } } query B { me { role } }"),
                arguments("a subscription by POST that is none", "subscription { " + TYPED + " }"),
                arguments("twenty boards", "{ " + boards(20) + " }"),
                arguments("four boards", "{ " + boards(4) + " }"),
                arguments("a circle", "{ me { ...a } } fragment a on Me { ...b } fragment b on Me { ...a }"),
                arguments("too many words", "{ " + "__typename ".repeat(4000) + " }"));
    }

    private static String lastDay(String day) {
        return "{ expiringCases(filter: { endsOnOrBefore: \"" + day + "\" }) { edges { cursor } } }";
    }

    private static String boards(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(i -> "b" + i + ": handoverBoard(region: \"AM19\") { municipality { name } }")
                .collect(Collectors.joining(" "));
    }

    static Stream<Arguments> variables() {
        return Stream.of(
                arguments("none", "{}"),
                arguments("null", "{\"input\":null}"),
                arguments("a text", "{\"input\":\"" + TYPED + "\"}"),
                arguments("a list", "{\"input\":[1]}"),
                arguments("a field that is none", "{\"input\":{\"by\":\"P1D\",\"" + TYPED + "\":1}}"),
                arguments("a length that is none", "{\"input\":{\"by\":\"" + TYPED + "\"}}"),
                arguments("a length of another type", "{\"input\":{\"by\":{\"" + TYPED + "\":1}}}"),
                arguments("a length beyond all", "{\"input\":{\"by\":\"P999999999999999999D\"}}"));
    }
}
