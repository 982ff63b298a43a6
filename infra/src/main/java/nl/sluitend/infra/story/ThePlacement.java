package nl.sluitend.infra.story;

import java.util.Map;

/** Placed with an employer; aftercare begins. */
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
        var sanne = stage.as("sanne.leiden");
        stage.seesRefusal(
                sanne.asks(EMPLOYER, Map.of("input", employer("123"))).path("registerEmployer"),
                "a-kvk-number-has-eight-digits",
                "an employer with half a number");
        var known = sanne.asks(EMPLOYER, Map.of("input", employer("12345678")));
        var placed = sanne.does(
                "placeWithEmployer",
                Map.of(
                        "inhabitant",
                        stage.known("inhabitant"),
                        "employer",
                        known.at("/registerEmployer/employer/employer").asString(),
                        "occupation",
                        "0421",
                        "hoursPerWeek",
                        32,
                        "from",
                        stage.today().toString()));
        stage.know("placement", placed.path("created"));
        stage.know("started", placed.at("/dossier/placements/0/from"));
        stage.sees(
                placed.at("/dossier/placements/0/aftercare").size() == 4,
                "placed with %s; aftercare is due on %s"
                        .formatted(
                                placed.at("/dossier/placements/0/employer/terms/name")
                                        .asString(),
                                String.join(
                                        ", ",
                                        placed.at("/dossier/placements/0/aftercare")
                                                .findValuesAsString("due"))),
                placed);
        outcome(stage);
    }

    private static void outcome(Stage stage) throws Exception {
        var sanne = stage.as("sanne.leiden");
        var ends = Map.of(
                "inhabitant",
                stage.known("inhabitant"),
                "wwCase",
                stage.known("wwCase"),
                "outcome",
                "PLACED",
                "on",
                stage.today().toString());
        stage.seesRefusal(
                sanne.does("recordOutcome", With.more(ends, Map.of("evidence", "BRP"))),
                "an-outcome-has-fitting-evidence",
                "a placement shown by the register of persons");
        var ended = sanne.does("recordOutcome", With.more(ends, Map.of("evidence", "EMPLOYMENT_RECORD")));
        stage.sees(
                ended.at("/dossier/wwCases/0/outcome").asString().equals("PLACED"),
                "Amina's WW case ends with one outcome and its evidence: PLACED, EMPLOYMENT_RECORD",
                ended);
        stage.seesRefusal(
                stage.as("noor.uwv").does("recordOutcome", With.more(ends, Map.of("evidence", "EMPLOYMENT_RECORD"))),
                "a-case-has-one-outcome",
                "a second outcome");
    }

    private static Map<String, String> employer(String kvkNumber) {
        return Map.of(
                "kvkNumber", kvkNumber, "name", "Kwekerij De Vier Seizoenen", "sector", "A", "municipality", "GM0546");
    }
}
