package nl.sluitend.infra.demo.story;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import nl.sluitend.infra.demo.DemoPerson;
import nl.sluitend.infra.launcher.Installation;
import nl.sluitend.infra.launcher.RealKeycloak;
import nl.sluitend.infra.launcher.RealmTokens;
import nl.sluitend.kernel.calendar.Iso;
import nl.sluitend.kernel.calendar.WorkingDays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The story up to where people take over: the feed was delivered, and somebody's case is flagged. */
public final class ToldStory {

    private static final String MINE = """
            query { myDossier { inhabitant municipality { code } handovers { handover } wwCases { wwCase flaggedOn } } }""";

    private static final String HOME = "query($id: ID!) { dossier(inhabitant: $id) { municipality { code name } } }";

    private static final String CASE = "query($id: ID!) { dossier(inhabitant: $id) { wwCases { wwCase firstDay } } }";

    /** In days: WW goes on as long as a story takes, and ends soon enough to be flagged. */
    private static final int LEAST = 75;

    private static final int MOST = 120;

    private final Stage stage;

    private ToldStory(Stage stage) {
        this.stage = stage;
    }

    /** Tells its beginning at that product; it is about Amina. */
    public static ToldStory begun(URI product) throws Exception {
        var stage = stage(new Installation(product, new RealmTokens(RealKeycloak.uri()), RealKeycloak.secrets()));
        TheTransfer.newAgreement(stage, stage.today().toString());
        new TheFeed().tell(stage);
        new TheExpiringList().tell(stage);
        return new ToldStory(stage);
    }

    private static Stage stage(Installation installation) {
        return new Stage(installation, new Narrator(new PrintWriter(Writer.nullWriter())));
    }

    /** The same beginning about somebody else of Leiden, who signs in by that name. */
    public ToldStory alsoAbout(String username) throws Exception {
        var other = stage(stage.installation());
        for (var line : candidates()) {
            other.installation().link(DemoPerson.named(username).subject(), number(line));
            var mine = other.as(username).answerTo(MINE, Map.of()).at("/data/myDossier");
            if (isReady(mine)) {
                other.know("inhabitant", mine.path("inhabitant"));
                other.know("wwCase", mine.at("/wwCases/0/wwCase"));
                other.know("burgerservicenummer", line.path("burgerservicenummer"));
                return new ToldStory(other);
            }
        }
        throw new IllegalStateException("nobody of the feed is as Amina is");
    }

    private List<JsonNode> candidates() throws IOException, InterruptedException {
        var today = today();
        return TheFeed.feed(today.withDayOfMonth(1))
                .lines()
                .map(JsonMapper.shared()::readTree)
                .filter(line -> !number(line).equals(number()))
                .filter(line -> Iso.day(line.at("/lastDay/date").asString(""))
                        .map(last -> ChronoUnit.DAYS.between(today, last))
                        .filter(left -> left >= LEAST && left <= MOST)
                        .isPresent())
                .toList();
    }

    private static boolean isReady(JsonNode mine) {
        return mine.at("/municipality/code").asString("").equals("GM0546")
                && mine.path("handovers").isEmpty()
                && mine.path("wwCases").size() == 1
                && !mine.at("/wwCases/0/flaggedOn").isNull();
    }

    private static String number(JsonNode line) {
        return line.path("burgerservicenummer").asString("");
    }

    /** The key of the inhabitant's file. */
    public String inhabitant() {
        return stage.known("inhabitant");
    }

    /** The inhabitant's burgerservicenummer, a synthetic one. */
    public String number() {
        return stage.known("burgerservicenummer");
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

    /** Leiden accepts it, and calls within the week. */
    public void isAccepted() throws Exception {
        var acceptance = Input.aboutTheHandover(stage)
                .with("contactPerson", Map.of("name", "Sanne van der Meulen", "phone", "+31600000001"))
                .with("firstContactOn", WorkingDays.after(today(), 5).toString());
        stage.seesState(stage.as("sanne.leiden").does("acceptHandover", acceptance), "ACCEPTED", "Leiden accepts");
    }

    /** UWV corrects the last day of somebody's only WW. */
    public void endsOn(LocalDate lastDay, String somebody) throws Exception {
        var bram = stage.as("bram.uwv");
        var wwCase = bram.asks(CASE, Map.of("id", somebody)).at("/dossier/wwCases/0");
        var revised = Input.of("inhabitant", somebody)
                .with("wwCase", wwCase.path("wwCase").asString(""))
                .with("firstDay", wwCase.path("firstDay").asString(""))
                .with("lastDay", lastDay.toString())
                .with("ground", "DURATION_ELAPSED")
                .with("certainty", "FINAL");
        var said = bram.does("reviseWwEndDate", revised);
        stage.sees(said.path("refusal").isNull(), "their WW ends on " + lastDay, said);
    }

    /** UWV delivers these lines, which come in as they are published; its receipt, when they ended. */
    public Future<JsonNode> delivers(Publisher<ByteBuffer> lines) {
        var delivery = new FutureTask<>(() -> stage.installation().feed(BodyPublishers.fromPublisher(lines)));
        Thread.startVirtualThread(delivery);
        return delivery;
    }

    /** How the story's person decides by a program meanwhile; the version of the file after it. */
    public int decidesMeanwhile(String username, String channel) throws IOException, InterruptedException {
        var input = Input.about(stage).with("wwCase", stage.known("wwCase")).with("channel", channel);
        return stage.as(username)
                .does("recordContactAttempt", input)
                .at("/dossier/version")
                .asInt();
    }

    /** Prepares and offers by programs, on the agreement with Leiden. */
    public void offers() throws Exception {
        var payload = List.of(
                Map.of("field", "CONTACT"),
                Map.of("field", "WW_END"),
                Map.of("field", "NEXT_STEP", "text", "Kennismaken"));
        var noor = stage.as("noor.uwv");
        stage.know(
                "handover",
                noor.does("prepareHandover", Input.aboutTheCase(stage).with("payload", payload))
                        .path("created"));
        var offer = Input.aboutTheHandover(stage)
                .with("municipality", "GM0546")
                .with("ground", "AGREEMENT")
                .with("agreement", TheTransfer.agreement(stage, today().toString()));
        stage.seesState(noor.does("handOverFromWW", offer), "OFFERED", "offered on the agreement");
    }

    /** UWV agrees on early takeover with whichever municipality is theirs; what that is called. */
    public String agreesWithTheTownOf(String somebody) throws Exception {
        var noor = stage.as("noor.uwv");
        var home = noor.asks(HOME, Map.of("id", somebody)).at("/dossier/municipality");
        var terms = Input.of("municipality", home.path("code").asString(""))
                .with("kind", "EARLY_TAKEOVER")
                .with("from", today().toString());
        noor.asks(
                "mutation($input: RegisterAgreementInput!) { registerAgreement(input: $input) { refusal { code } } }",
                Map.of("input", terms.fields()));
        return home.path("name").asString("");
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
