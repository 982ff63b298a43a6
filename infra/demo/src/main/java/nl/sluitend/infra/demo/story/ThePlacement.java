package nl.sluitend.infra.demo.story;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Placed with an employer; aftercare begins, and the WW case ends with its outcome. */
final class ThePlacement implements Chapter {

    private static final String EMPLOYER = """
            mutation($input: RegisterEmployerInput!) { registerEmployer(input: $input) {
              employer { employer } refusal { code message ground remedy } } }
            """;

    @Override
    public String title() {
        return "A month later Sanne places Amina with an employer";
    }

    @Override
    public void tell(Stage stage) throws Exception {
        stage.moveTo(stage.today().plusDays(30));
        stage.seesRefusal(employer(stage, "123"), "a-kvk-number-has-eight-digits", "an employer with half a number");
        place(stage, employer(stage, "12345678").at("/employer/employer").asString(""));
        end(stage);
    }

    private static JsonNode employer(Stage stage, String kvkNumber) throws Exception {
        var terms = Input.of("kvkNumber", kvkNumber)
                .with("name", "Kwekerij De Vier Seizoenen")
                .with("sector", "A")
                .with("municipality", "GM0546");
        return stage.as("sanne.leiden")
                .asks(EMPLOYER, Map.of("input", terms.fields()))
                .path("registerEmployer");
    }

    private static void place(Stage stage, String employer) throws Exception {
        var job = Input.about(stage)
                .with("employer", employer)
                .with("occupation", "0421")
                .with("hoursPerWeek", 32)
                .with("from", stage.today().toString());
        var placed = stage.as("sanne.leiden").does("placeWithEmployer", job);
        stage.know("placement", placed.path("created"));
        stage.know("started", placed.at("/dossier/placements/0/from"));
        var aftercare = placed.at("/dossier/placements/0/aftercare");
        var days = String.join(", ", aftercare.findValuesAsString("due"));
        stage.sees(aftercare.size() == 4, "placed with an employer; aftercare is due on " + days, placed);
    }

    private static void end(Stage stage) throws Exception {
        var sanne = stage.as("sanne.leiden");
        var placed = Input.aboutTheCase(stage)
                .with("outcome", "PLACED")
                .with("on", stage.today().toString());
        stage.seesRefusal(
                sanne.does("recordOutcome", placed.with("evidence", "BRP")),
                "an-outcome-has-fitting-evidence",
                "a placement shown by the register of persons");
        var ended = sanne.does("recordOutcome", placed.with("evidence", "EMPLOYMENT_RECORD"));
        var outcome = ended.at("/dossier/wwCases/0/outcome").asString("");
        stage.sees(outcome.equals("PLACED"), "Amina's WW case ends with one outcome and its evidence", ended);
        stage.seesRefusal(
                stage.as("noor.uwv").does("recordOutcome", placed), "a-case-has-one-outcome", "a second outcome");
    }
}
