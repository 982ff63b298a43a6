package nl.sluitend.infra.demo.story;

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
        seesNothing(stage, "sanne.leiden", "before the offer Leiden sees nothing of Amina");
        offer(stage, "GM0546", "AGREEMENT", "an-agreement-covers-the-offer", "an offer on no agreement");
        offer(
                stage,
                "GM1916",
                "ACCEPTED_INVITATION",
                "the-municipality-is-competent",
                "an offer to another municipality");
        var offered = stage.as("noor.uwv").does("handOverFromWW", to(stage, "GM0546", "ACCEPTED_INVITATION"));
        var addressee = offered.at("/dossier/handovers/0/municipality/name").asString("");
        stage.seesState(offered, "OFFERED", "offered to %s on the accepted invitation".formatted(addressee));
        seesNothing(stage, "ruben.voorburg", "Ruben of Leidschendam-Voorburg sees nothing of Amina");
    }

    static Input to(Stage stage, String municipality, String ground) {
        return Input.aboutTheHandover(stage).with("municipality", municipality).with("ground", ground);
    }

    private static void offer(Stage stage, String municipality, String ground, String code, String what)
            throws Exception {
        stage.seesRefusal(stage.as("noor.uwv").does("handOverFromWW", to(stage, municipality, ground)), code, what);
    }

    private static void seesNothing(Stage stage, String username, String what) throws Exception {
        var answer = stage.as(username).answerTo(DOSSIER, Map.of("id", stage.known("inhabitant")));
        stage.sees(answer.at("/data/dossier").isNull(), what, answer);
    }
}
