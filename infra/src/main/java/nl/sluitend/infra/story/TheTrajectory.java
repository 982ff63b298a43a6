package nl.sluitend.infra.story;

import java.util.List;
import java.util.Map;

/** Enrolment in one of the municipality's programmes. */
final class TheTrajectory implements Chapter {

    private static final String OPEN = """
            mutation($input: RegisterProgrammeInput!) { registerProgramme(input: $input) {
              programme { programme name free { value } } refusal { code message ground remedy } } }
            """;

    @Override
    public String title() {
        return "Sanne enrols Amina in a programme of Leiden";
    }

    @Override
    public void tell(Stage stage) throws Exception {
        var sanne = stage.as("sanne.leiden");
        var today = stage.today().toString();
        var schooling = open(stage, Map.of("name", "Scholing", "places", 1, "fullTime", true), today);
        var youth = open(stage, Map.of("name", "Leidse jongeren", "places", 5, "ageBands", List.of("UNDER_27")), today);
        stage.seesRefusal(
                stage.as("ruben.voorburg")
                        .asks(OPEN, Map.of("input", programme(Map.of("name", "Elders", "places", 1), today)))
                        .path("registerProgramme"),
                "only-the-municipality-opens-its-programme",
                "a programme of Leiden opened by Leidschendam-Voorburg");
        var enrol = Map.of("inhabitant", stage.known("inhabitant"), "from", today);
        stage.seesRefusal(
                sanne.does("enrolInTrajectory", With.more(enrol, Map.of("programme", youth))),
                "the-programme-is-for-this-age",
                "Amina in a youth programme");
        var enrolled = sanne.does("enrolInTrajectory", With.more(enrol, Map.of("programme", schooling)));
        stage.sees(
                enrolled.at("/dossier/trajectories/0/programme/name").asString().equals("Scholing"),
                "Amina is enrolled in Scholing",
                enrolled);
        stage.seesRefusal(
                sanne.does("enrolInTrajectory", With.more(enrol, Map.of("programme", schooling))),
                "nobody-takes-a-place-that-is-not-there",
                "a second person on the one place");
    }

    private static String open(Stage stage, Map<String, ?> terms, String today) throws Exception {
        var opened = stage.as("sanne.leiden").asks(OPEN, Map.of("input", programme(terms, today)));
        var programme = opened.at("/registerProgramme/programme");
        stage.sees(
                programme.path("name").asString().equals(terms.get("name")),
                "Leiden opens the programme " + programme.path("name").asString(),
                opened);
        return programme.path("programme").asString();
    }

    private static Map<String, Object> programme(Map<String, ?> terms, String today) {
        return With.more(terms, Map.of("municipality", "GM0546", "from", today));
    }
}
