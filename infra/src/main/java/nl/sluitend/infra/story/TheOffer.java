package nl.sluitend.infra.story;

import java.util.Map;

/** The offer goes to the competent municipality on a legal ground, or not at all. */
final class TheOffer implements Chapter {

    private static final String DOSSIER = "query($id: ID!) { dossier(inhabitant: $id) { inhabitant } }";

    @Override
    public String title() {
        return "Noor hands over from WW to Leiden, on a legal ground";
    }

    @Override
    public void tell(Stage stage) throws Exception {
        var noor = stage.as("noor.uwv");
        var id = Map.of("id", stage.known("inhabitant"));
        stage.sees(
                stage.as("sanne.leiden")
                        .answerTo(DOSSIER, id)
                        .at("/data/dossier")
                        .isNull(),
                "before the offer Leiden sees nothing of Amina",
                "a dossier");
        stage.seesRefusal(
                noor.does("handOverFromWW", offer(stage, "GM0546", "AGREEMENT")),
                "an-agreement-covers-the-offer",
                "an offer on an agreement that does not exist");
        stage.seesRefusal(
                noor.does("handOverFromWW", offer(stage, "GM1916", "ACCEPTED_INVITATION")),
                "the-municipality-is-competent",
                "an offer to Leidschendam-Voorburg");
        var offered = noor.does("handOverFromWW", offer(stage, "GM0546", "ACCEPTED_INVITATION"));
        stage.sees(
                offered.at("/dossier/handovers/0/state").asString().equals("OFFERED"),
                "offered to %s on the accepted invitation"
                        .formatted(offered.at("/dossier/handovers/0/municipality/name")
                                .asString()),
                offered);
        stage.sees(
                stage.as("ruben.voorburg")
                        .answerTo(DOSSIER, id)
                        .at("/data/dossier")
                        .isNull(),
                "Ruben of Leidschendam-Voorburg sees nothing of Amina",
                "a dossier");
    }

    static Map<String, String> offer(Stage stage, String municipality, String ground) {
        return Map.of(
                "inhabitant",
                stage.known("inhabitant"),
                "handover",
                stage.known("handover"),
                "municipality",
                municipality,
                "ground",
                ground);
    }
}
