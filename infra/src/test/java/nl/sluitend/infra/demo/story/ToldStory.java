package nl.sluitend.infra.demo.story;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import nl.sluitend.infra.launcher.Installation;
import nl.sluitend.infra.launcher.RealKeycloak;
import nl.sluitend.infra.launcher.RealmTokens;

/** The story up to where people take over: the feed was delivered, and Amina's case is flagged. */
public final class ToldStory {

    private final Stage stage;

    private ToldStory(Stage stage) {
        this.stage = stage;
    }

    /** Tells its beginning at that product. */
    public static ToldStory begun(URI product) throws Exception {
        var installation = new Installation(product, new RealmTokens(RealKeycloak.uri()), RealKeycloak.secrets());
        var stage = new Stage(installation, new Narrator(new PrintWriter(Writer.nullWriter())));
        TheTransfer.newAgreement(stage, stage.today().toString());
        new TheFeed().tell(stage);
        new TheExpiringList().tell(stage);
        return new ToldStory(stage);
    }

    /** The key of Amina's file. */
    public String inhabitant() {
        return stage.known("inhabitant");
    }

    /** By the product's clock. */
    public LocalDate today() throws IOException, InterruptedException {
        return stage.today();
    }

    /** So many days later. */
    public void later(int days) throws IOException, InterruptedException {
        stage.moveTo(stage.today().plusDays(days));
    }

    /** Amina accepted, and is offered to Leiden. */
    public void isOffered() throws Exception {
        new TheInhabitantReviews().tell(stage);
        new TheOffer().tell(stage);
    }

    /** Leiden asks something about the offer. */
    public void isQuestioned() throws Exception {
        var question = Input.aboutTheHandover(stage).with("topic", "NEXT_STEP").with("text", "Wat is afgesproken?");
        stage.as("sanne.leiden").does("questionHandover", question);
    }

    /** UWV answers it. */
    public void isAnswered() throws Exception {
        var answer = Input.aboutTheHandover(stage).with("text", "Een kennismaking, geen plicht.");
        stage.as("noor.uwv").does("answerQuestion", answer);
    }

    /** How the story's person decides by a program meanwhile; the version of the file after it. */
    public int decidesMeanwhile(String username, String channel) throws IOException, InterruptedException {
        var input = Input.about(stage).with("wwCase", stage.known("wwCase")).with("channel", channel);
        return stage.as(username)
                .does("recordContactAttempt", input)
                .at("/dossier/version")
                .asInt();
    }

    /** Registers what a municipality and an employer bring; by programs, so that the pages can choose from it. */
    public void bringsWhatCanBeChosen() throws IOException, InterruptedException {
        var programme = Input.of("name", "DOOR")
                .with("municipality", "GM0546")
                .with("places", 20)
                .with("from", stage.today().toString());
        stage.as("sanne.leiden")
                .asks(
                        "mutation($input: RegisterProgrammeInput!) { registerProgramme(input: $input) { refusal { code } } }",
                        Map.of("input", programme.fields()));
    }
}
