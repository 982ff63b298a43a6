package nl.sluitend.gateway.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
