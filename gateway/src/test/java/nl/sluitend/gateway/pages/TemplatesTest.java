package nl.sluitend.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guards of the pages look at is found in a template however it is written. */
class TemplatesTest {

    private static final String LIST = """
            <a th:href="@{/dossiers/{i}(i=${row.inhabitant})}">…</a>
            <form method="post" th:action="@{/flag}"></form>
            <a th:each="each : ${next.ofAppointment(row)}">…</a>
            <th:block th:replace="~{context/parts :: actions(${row})}"></th:block>
            """;
    private static final String PARTS = """
            <a th:href="@{/decide/acceptHandover(inhabitant=${row.inhabitant},accepted='true',back=${here})}">…</a>
            """;
    private static final Templates TEMPLATES = new Templates(Map.of("context/list", LIST, "context/parts", PARTS));

    /** What Thymeleaf puts together itself, with a value first: "|${count} people|", or "${count} + ' people'". */
    private static final Pattern VALUE_FIRST = Pattern.compile("\\|\\$\\{|[\"=(]\\$\\{[^}]*} \\+ ");

    /** Thymeleaf would try with each such value whether it is a number, and add it to what follows if that is one, too. */
    @Test
    void aTextThatBeginsWithAValueIsPutTogetherBySpring() {
        assertThat("th:text=\"|${name} (${age})|\"").containsPattern(VALUE_FIRST);
        assertThat("th:text=\"${name} + ' of'\"").containsPattern(VALUE_FIRST);
        assertThat(Templates.all().texts())
                .isNotEmpty()
                .allSatisfy((_, text) -> assertThat(text).doesNotContainPattern(VALUE_FIRST));
    }

    @Test
    void aLinkIsItsAddressAndTheNamesOfWhatItSays() {
        assertThat(TEMPLATES.links("context/list"))
                .contains(new Templates.Link("/dossiers/{i}", Set.of("i")), new Templates.Link("/flag", Set.of()));
    }

    @Test
    void aPageOffersWhatItsFragmentsOffer() {
        assertThat(TEMPLATES.offers("context/list"))
                .contains("acceptHandover", "flagExpiringWw", "endTrajectory")
                .doesNotContain("rejectHandover");
    }

    @Test
    void whatARowOffersIsALinkToo() {
        assertThat(TEMPLATES.links("context/list"))
                .contains(new Templates.Link("/decide/endTrajectory", Set.of("back", "inhabitant", "trajectory")));
    }

    @Test
    void aValueInAnAddressHasAName() {
        assertThat(TEMPLATES.links("context/parts"))
                .isEqualTo(List.of(
                        new Templates.Link("/decide/acceptHandover", Set.of("inhabitant", "accepted", "back"))));
    }
}
