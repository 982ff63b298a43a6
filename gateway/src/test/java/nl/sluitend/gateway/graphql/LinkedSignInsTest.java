package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.sluitend.gateway.privacy.Bsns;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.inhabitant.Bsn;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A slip of the operator gives nobody somebody else's file. */
@SpringBootTest(classes = VaultStage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class LinkedSignInsTest {

    private static final String LINK = """
            mutation($subject: ID!, $number: String!) {
              linkAccount(input: { subject: $subject, burgerservicenummer: $number }) {
                inhabitant refusal { code field } } }""";

    private static final int AT_ONCE = 8;

    @Autowired
    ExecutionGraphQlService service;

    private final Bsn anna = Bsns.next();
    private final Bsn bert = Bsns.next();
    private final InhabitantId annasFile = known(anna);
    private final InhabitantId bertsFile = known(bert);
    private final String subject = UUID.randomUUID().toString();

    private static InhabitantId known(Bsn number) {
        var known = VaultStage.VAULT.people().identify(number);
        VaultStage.VAULT.unconfirmed().confirm(Set.of(known));
        return known;
    }

    @Test
    void theSameAgainChangesNothing() {
        linked(subject, anna, annasFile);
        linked(subject, anna, annasFile);
        assertThat(VaultStage.VAULT.accounts().of(subject)).contains(annasFile);
    }

    @Test
    void aSignInOfSomebodyOpensNoOtherFile() {
        linked(subject, anna, annasFile);
        refused(subject, bert, "a-sign-in-opens-one-file", "subject");
        assertThat(VaultStage.VAULT.accounts().of(subject)).contains(annasFile);
        linked(UUID.randomUUID().toString(), bert, bertsFile);
    }

    @Test
    void aFileIsOpenedByNoSecondSignIn() {
        linked(subject, anna, annasFile);
        var other = UUID.randomUUID().toString();
        refused(other, anna, "a-file-has-one-sign-in", "burgerservicenummer");
        assertThat(VaultStage.VAULT.accounts().of(other)).isEmpty();
    }

    /** Two operators at the same moment both see a file without sign-in. */
    @Test
    void ofManyLinksAtTheSameMomentOneIsLaid() {
        var signIns = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(AT_ONCE)
                .toList();
        var answers = atOnce(signIns, anna);

        assertThat(answers).filteredOn(code -> code.equals("linked")).hasSize(1);
        assertThat(answers)
                .filteredOn(code -> !code.equals("linked"))
                .hasSize(AT_ONCE - 1)
                .containsOnly("a-file-has-one-sign-in");
        assertThat(signIns)
                .filteredOn(signIn -> VaultStage.VAULT.accounts().of(signIn).isPresent())
                .hasSize(1);
    }

    @Test
    void theSameLinkManyTimesAtTheSameMomentIsOne() {
        assertThat(atOnce(Collections.nCopies(AT_ONCE, subject), anna)).containsOnly("linked");
        assertThat(VaultStage.VAULT.accounts().of(subject)).contains(annasFile);
    }

    /** What each of them learns: linked, or the code of a refusal. */
    private List<String> atOnce(List<String> signIns, Bsn number) {
        try (var threads = Executors.newFixedThreadPool(signIns.size())) {
            var answers = signIns.stream()
                    .map(signIn -> CompletableFuture.supplyAsync(() -> learned(link(signIn, number)), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private static String learned(GraphQlTester.Traversable answer) {
        var told = answer.path("linkAccount").entity(Map.class).get();
        return told.get("refusal") instanceof Map<?, ?> refusal ? String.valueOf(refusal.get("code")) : "linked";
    }

    @Test
    void aLinkThatWasWrongIsTakenAwayAndTheRightOneLaid() {
        linked(subject, anna, annasFile);
        unlink().path("unlinkAccount.inhabitant").entity(String.class).isEqualTo(annasFile.value());
        linked(subject, bert, bertsFile);
    }

    @Test
    void onlyALinkThatThereIsIsTakenAway() {
        unlink().path("unlinkAccount.refusal.code").entity(String.class).isEqualTo("the-sign-in-is-linked");
    }

    private GraphQlTester.Traversable unlink() {
        return Callers.asking(service, Callers.in(Role.OPERATOR))
                .document("mutation($subject: ID!) { unlinkAccount(input: { subject: $subject }) "
                        + "{ inhabitant refusal { code } } }")
                .variable("subject", subject)
                .execute()
                .errors()
                .verify();
    }

    private void linked(String signIn, Bsn number, InhabitantId file) {
        link(signIn, number)
                .path("linkAccount")
                .entity(Map.class)
                .satisfies(answer -> assertThat(answer.get("inhabitant")).isEqualTo(file.value()));
    }

    private void refused(String signIn, Bsn number, String code, String field) {
        link(signIn, number)
                .path("linkAccount.inhabitant")
                .valueIsNull()
                .path("linkAccount.refusal")
                .entity(Map.class)
                .isEqualTo(Map.of("code", code, "field", field));
    }

    private GraphQlTester.Traversable link(String signIn, Bsn number) {
        return Callers.asking(service, Callers.in(Role.OPERATOR))
                .document(LINK)
                .variable("subject", signIn)
                .variable("number", number.digits())
                .execute()
                .errors()
                .verify();
    }
}
