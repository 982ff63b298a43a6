package nl.sluitend.infra.demo.story;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

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
        var schooling = open(stage, named("Scholing").with("places", 1).with("fullTime", true));
        var youth = open(stage, named("Leidse jongeren").with("places", 5).with("ageBands", List.of("UNDER_27")));
        stage.seesRefusal(
                opened(stage, "ruben.voorburg", named("Elders").with("places", 1)),
                "only-the-municipality-opens-its-programme",
                "a programme of Leiden opened by Leidschendam-Voorburg");
        stage.seesRefusal(enrolled(stage, youth), "the-programme-is-for-this-age", "Amina in a youth programme");
        var enrolled = enrolled(stage, schooling);
        var programme = enrolled.at("/dossier/trajectories/0/programme/name").asString("");
        stage.sees(programme.equals("Scholing"), "Amina is enrolled in Scholing", enrolled);
        stage.seesRefusal(
                enrolled(stage, schooling), "a-free-place-is-reserved", "a second enrolment on the one place");
    }

    private static Input named(String name) {
        return Input.of("name", name).with("municipality", "GM0546");
    }

    private static String open(Stage stage, Input terms) throws Exception {
        var opened = opened(stage, "sanne.leiden", terms);
        var name = opened.at("/programme/name").asString("");
        stage.sees(!name.isEmpty(), "Leiden opens the programme " + name, opened);
        return opened.at("/programme/programme").asString("");
    }

    private static JsonNode opened(Stage stage, String username, Input terms) throws Exception {
        var input = terms.with("from", stage.today().toString()).fields();
        return stage.as(username).asks(OPEN, Map.of("input", input)).path("registerProgramme");
    }

    private static JsonNode enrolled(Stage stage, String programme) throws Exception {
        var from = stage.today().toString();
        return stage.as("sanne.leiden")
                .does(
                        "enrolInTrajectory",
                        Input.about(stage).with("programme", programme).with("from", from));
    }
}
