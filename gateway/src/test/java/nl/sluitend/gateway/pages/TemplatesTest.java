package nl.sluitend.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
