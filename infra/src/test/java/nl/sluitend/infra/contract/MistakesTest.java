package nl.sluitend.infra.contract;

import static nl.sluitend.infra.contract.Mistake.TYPED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.sluitend.infra.launcher.RealKeycloak;
import nl.sluitend.infra.launcher.RealProduct;
import nl.sluitend.infra.launcher.RealmTokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client's mistake is told as one, at every way in: never as an error of ours, always in our words, and what somebody
 * typed stands neither in the answer nor in the log.
 */
@SuppressWarnings("NullAway.Init")
class MistakesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path data;

    private static RealProduct product;
    private static Overheard log;
    private static String noor;
    private static String operator;

    @BeforeAll
    static void start() throws IOException {
        product = RealProduct.start(data);
        noor = "Authorization: Bearer " + RealKeycloak.tokenOf("noor.uwv");
        operator = "Authorization: Bearer "
                + new RealmTokens(RealKeycloak.uri())
                        .ofMachine("sluitend-operator", RealKeycloak.secrets().operator());
        log = new Overheard();
    }

    @AfterAll
    static void end() throws IOException {
        product.close();
        log.close();
        assertThat(log.lines()).noneMatch(line -> line.contains(TYPED)).noneMatch(line -> line.contains("Broken"));
    }

    @ParameterizedTest
    @MethodSource({"nl.sluitend.infra.contract.BrokenForms#all", "nl.sluitend.infra.contract.BrokenAddresses#all"})
    void aMistakeIsAProblemInOurWords(Mistake mistake) throws IOException {
        var answer = mistake.request().with(noor).to(product.uri());

        assertThat(answer.status()).as(answer.body()).isEqualTo(mistake.status());
        assertThat(answer.head()).contains("content-type: application/problem+json");
        assertThat(answer.head() + answer.body()).doesNotContain(TYPED).doesNotContain("Exception");
        var problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(mistake.status());
        assertThat(List.of("title", "detail", "code"))
                .allMatch(member -> problem.path(member).isString());
        assertThat(List.of("/message/nl", "/message/en", "/remedy/nl", "/remedy/en"))
                .allMatch(member -> problem.at(member).isString());
    }

    @Test
    void aCharsetInQuotesIsTheSameCharset() throws IOException {
        var question = Raw.post("/graphql", "application/json; charset=\"utf-8\"", "{\"query\":\"{ me { role } }\"}");
        assertThat(question.with(noor).to(product.uri()).status()).isEqualTo(200);
    }

    /** Neither what was typed in its place, nor a trail, for nothing is broken. */
    @ParameterizedTest
    @ValueSource(strings = {TYPED, "0d9df1f5-5d43-4c0e-bb0a-7a86a93a2e12"})
    void aKeyThatNobodyHasLeavesNothingInTheLog(String key) throws IOException {
        var question = """
                {"query": "mutation { endAgreement(input: { agreement: \\"%s\\", on: \\"2027-01-01\\" }) { refusal { code } } }"}
                """.formatted(key);
        var answer =
                Raw.post("/graphql", "application/json", question).with(noor).to(product.uri());
        assertThat(answer.body()).contains("unknown-agreement");
        assertThat(log.lines()).noneMatch(line -> line.contains("aggregate"));
    }

    @Test
    void whoMayNotIsToldWhichMethodsAndFormsAreTaken() throws IOException {
        assertThat(Raw.get("/graphql").with(noor).to(product.uri()).head()).contains("allow: post");
        assertThat(Raw.get("/feed/v1/ww-cases").with(noor).to(product.uri()).head())
                .contains("allow: post");
        assertThat(new Raw("HEAD /graphql", List.of(noor), "").to(product.uri()).status())
                .isEqualTo(405);
        assertThat(new Raw("HEAD /me", List.of(noor), "").to(product.uri()).status())
                .isEqualTo(200);
    }

    @Test
    void aStrangerHearsTheSameOfEveryAddress() throws IOException {
        for (var request : List.of(Raw.get("/" + TYPED), Raw.get("/me"), Raw.post("/graphql", "*/*", TYPED))) {
            var answer = request.to(product.uri());
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.head()).contains("application/problem+json");
        }
        var forged = Raw.get("/me", "Authorization: Bearer " + TYPED).to(product.uri());
        assertThat(forged.status()).isEqualTo(401);
        assertThat(forged.head() + forged.body()).doesNotContain(TYPED);
        assertThat(Raw.get("/login/oauth2/code/" + TYPED + "?code=" + TYPED + "&state=x")
                        .to(product.uri())
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.sluitend.infra.contract.BrokenQuestions#questions")
    void aMistakeInAQuestionHasACode(String what, String question) throws IOException {
        assertMistaken(asked(noor, question, "{}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.sluitend.infra.contract.BrokenQuestions#variables")
    void aMistakeInAVariableHasACode(String what, String variables) throws IOException {
        assertMistaken(asked(operator, BrokenQuestions.MOVE, variables));
    }

    @Test
    void anOperationThatIsNotInTheTextHasACode() throws IOException {
        var body = "{\"query\":\"query A { me { role } }\",\"operationName\":\"" + TYPED + "\"}";
        assertMistaken(Raw.post("/graphql", "application/json", body).with(noor).to(product.uri()));
    }

    @Test
    void aSignInWithoutANameIsRefused() throws IOException {
        for (var subject : List.of("", " ", "a\\u0000b", "x".repeat(256))) {
            assertMistaken(linked(subject));
        }
        for (var subject : List.of("a b", "é")) {
            assertThat(JSON.readTree(linked(subject).body())
                            .at("/data/linkAccount/refusal/code")
                            .asString())
                    .isEqualTo("the-sign-in-is-named");
        }
    }

    private static Raw.Answer linked(String subject) throws IOException {
        return asked(operator, BrokenQuestions.LINK, "{\"s\":\"" + subject + "\"}");
    }

    private static void assertMistaken(Raw.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(500);
        assertThat(answer.head() + answer.body()).doesNotContain(TYPED);
        var errors = JSON.readTree(answer.body()).path("errors");
        assertThat(errors.values()).as(answer.body()).isNotEmpty().allSatisfy(MistakesTest::assertCoded);
    }

    private static void assertCoded(JsonNode error) {
        assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        assertThat(error.at("/extensions/message/nl").isString()).isTrue();
        assertThat(error.at("/extensions/message/en").isString()).isTrue();
    }

    private static Raw.Answer asked(String who, String question, String variables) throws IOException {
        var body = "{\"query\":" + JSON.writeValueAsString(question) + ",\"variables\":" + variables + "}";
        return Raw.post("/graphql", "application/json", body).with(who).to(product.uri());
    }
}
