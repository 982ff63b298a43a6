package nl.sluitend.gateway.graphql;

import static nl.sluitend.gateway.graphql.Callers.ADVISER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.gateway.inhabitant.PersonaliaOfTests;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.RegisterInhabitant;
import nl.sluitend.kernel.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Somebody new, as far as the register of persons knows them. */
@SpringBootTest(classes = Stage.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class RegistrationTest {

    private static final String REGISTER = """
            mutation($input: RegisterInhabitantInput!) { registerInhabitant(input: $input) {
              created dossier { person { name nameParts { family } birthDate } } refusal { code field } } }""";

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    DecidingSide deciding;

    @Autowired
    RememberingSide remembering;

    @BeforeEach
    void begin() {
        deciding.decides(DecidingSide::recorded);
        remembering.works();
    }

    @ParameterizedTest
    @CsvSource({
        "1974-03-09, FROM_50",
        "1974-03,    FROM_50",
        "1974,       FROM_50",
        "1999,       UNKNOWN",
        "unknown,    UNKNOWN"
    })
    void aBirthDateIsTakenAsFarAsItIsKnown(String birthDate, AgeBand band) {
        register(Map.of("birthDate", birthDate)).errors().verify();
        var sent = (RegisterInhabitant) deciding.sent().getFirst();
        assertThat(sent.details().birthDate().value()).isEqualTo("sealed:" + birthDate);
        assertThat(sent.details().ageBand()).isEqualTo(band);
    }

    @Test
    void whoseNameAndBirthDateAreNotKnownIsTakenWithoutThem() {
        var input = input(Map.of("birthDate", "1974"));
        input.remove("name");
        input.remove("birthDate");
        asking(input).errors().verify();
        var sent = (RegisterInhabitant) deciding.sent().getFirst();
        assertThat(sent.details().name().value()).isEqualTo("sealed:");
        assertThat(sent.details().birthDate().value()).isEqualTo("sealed:unknown");
    }

    @Test
    void nobodyIsBornTomorrow() {
        refused(Map.of("birthDate", "2026-11-03"), "a-birth-date-is-in-the-past", "birthDate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "2020-01-01", "2014", "2013-12"})
    void aChildHasNoDossier(String birthDate) {
        refused(Map.of("birthDate", birthDate), "a-dossier-is-of-somebody-who-may-work", "birthDate");
    }

    /** The register of persons knows one place at a time. */
    @Test
    void whoeverLivesInTwoPlacesIsAskedForOne() {
        var street = Map.of("street", "Laan", "houseNumber", "1", "postcode", "2312AB", "city", "Leiden");
        var abroad = Map.of("country", "Peru");
        var rule = "nobody-lives-in-two-places";
        refused(both(street, Map.of("place", "Steiger 3")), rule, "contact.place");
        refused(both(street, Map.of("abroad", abroad)), rule, "contact.abroad");
        refused(both(Map.of("place", "Steiger 3"), Map.of("abroad", abroad)), rule, "contact.abroad");
        refused(both(street, Map.of("place", "Steiger 3", "abroad", abroad)), rule, "contact.place, contact.abroad");
    }

    private static Map<String, Object> both(Map<String, ?> one, Map<String, ?> other) {
        var contact = new HashMap<String, Object>(one);
        contact.putAll(other);
        return Map.of("contact", contact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan\u034Fsen", "Jan\u17B4", "Jan\uFE0F", "Jan\u200D", "Jan\u3164sen", "Jan\uDB40\uDD01"})
    void aMarkWithoutAFormIsNoPartOfAName(String name) {
        badText(Map.of("name", name), "input.name");
    }

    @Test
    void anIncompleteAddressNamesThePartsThatAreMissing() {
        refused(
                Map.of("contact", Map.of("street", "Lindelaan", "city", "Leiden")),
                "an-address-is-complete-or-absent",
                "contact.houseNumber, contact.postcode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1974-02-30", "1899", "19740309", "+1974-03-09", ""})
    void whatIsNoDateIsABadRequestThatTellsTheForm(String birthDate) {
        register(Map.of("birthDate", birthDate))
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
                    assertThat(String.valueOf(error.getMessage())).contains("a date as far as it is known");
                    assertThat(error.getExtensions().get("message"))
                            .asString()
                            .contains("een datum zover die bekend is");
                }));
        assertThat(deciding.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u00A0\u3000", "a\u0000b", "a\u202Eb", "a\u200Fb", "\uD800", "a\nb", "\uFFF0", "Jan\n"
            })
    void whatIsNoTextIsNoName(String name) {
        badText(Map.of("name", name), "input.name");
    }

    @Test
    void aNameHasALimitAndTheLongestOfTheRegisterFits() {
        badText(Map.of("name", "x".repeat(100_000)), "input.name");
        register(Map.of("name", "ž".repeat(200))).errors().verify();
    }

    @Test
    void whatIsNoTextIsNoAddress() {
        badText(Map.of("contact", Map.of("place", "a\u0007")), "input.contact.place");
        badText(
                Map.of("contact", Map.of("abroad", Map.of("lines", List.of("a", "\u2066")))),
                "input.contact.abroad.lines");
    }

    @Test
    void aNameIsKeptComposedAndWithoutBlanksAround() {
        register(Map.of("name", " Ane\u0301 ")).errors().verify();
        var sent = (RegisterInhabitant) deciding.sent().getFirst();
        assertThat(sent.details().name().value()).isEqualTo("sealed:Ané");
    }

    @Test
    void aPartOfAnAddressThatIsNotWrittenWellIsNamed() {
        refused(
                Map.of("contact", Map.of("phone", "071", "email", "nobody")),
                "each-part-of-a-contact-has-its-form",
                "contact.email, contact.phone");
    }

    @ParameterizedTest
    @MethodSource("nl.sluitend.gateway.feed.MailAddresses#wrong")
    void aMailAddressThatReachesNobodyIsRefused(String typed) {
        var contact = Map.<String, Object>of("contact", Map.of("email", typed));
        if (Text.flawOfLine(typed, Text.LINE).isPresent()) {
            badText(contact, "input.contact.email");
        } else {
            refused(contact, "each-part-of-a-contact-has-its-form", "contact.email");
        }
    }

    @ParameterizedTest
    @MethodSource("nl.sluitend.gateway.feed.MailAddresses#right")
    void aMailAddressIsKeptWithoutBlanksAround(String typed) {
        register(Map.of("contact", Map.of("email", typed))).errors().verify();
        var sent = (RegisterInhabitant) deciding.sent().getFirst();
        assertThat(sent.details().contact().value()).isEqualTo("sealed:{\"email\":\"" + typed.strip() + "\"}");
    }

    /** The form in which a name in its parts is sealed begins alike. */
    @ParameterizedTest
    @ValueSource(
            strings = {"{Jan", "{}", "{\"family\":\"X\"}", "{\"family\":5}", "{\"whole\":\"X\"}", "{", "\"Jan\"", "[]"})
    void aNameIsANameWhateverItLooksLike(String name) {
        register(Map.of("name", name)).errors().verify();
        var sent = (RegisterInhabitant) deciding.sent().getFirst();
        var sealed = sent.details().name().value().substring("sealed:".length());
        assertThat(PersonaliaOfTests.written(sealed)).contains(name);
        assertThat(PersonaliaOfTests.parts(sealed)).isEmpty();
    }

    /** It was sealed so before, and one value that is in no form of ours must not hide the others of a page. */
    @ParameterizedTest
    @ValueSource(strings = {"{Jan", "{\"family\":5}", "{\"name\":\"Jan\"}"})
    void aNameThatWasSealedAsItWasTypedIsShownSo(String sealed) {
        assertThat(PersonaliaOfTests.written(sealed)).contains(sealed);
        assertThat(PersonaliaOfTests.parts(sealed)).isEmpty();
    }

    @Test
    void anAddressAbroadSaysSomethingInThreeLinesAtMost() {
        var form = "each-part-of-a-contact-has-its-form";
        refused(abroad(Map.of()), form, "contact.abroad");
        refused(abroad(Map.of("lines", List.of())), form, "contact.abroad.lines");
        refused(abroad(Map.of("lines", List.of("a", "b", "c", "d"))), form, "contact.abroad.lines");
        register(abroad(Map.of("country", "België"))).errors().verify();
        register(abroad(Map.of("lines", List.of("a", "b", "c")))).errors().verify();
        assertThat(deciding.sent()).hasSize(2);
    }

    private static Map<String, Object> abroad(Map<String, Object> address) {
        return Map.of("contact", Map.of("abroad", address));
    }

    @Test
    void whatWasMadeIsTheFile() {
        var created = register(Map.of())
                .errors()
                .verify()
                .path("registerInhabitant.created")
                .entity(String.class)
                .get();
        assertThat(created)
                .isEqualTo(((RegisterInhabitant) deciding.sent().getFirst())
                        .inhabitant()
                        .value());
    }

    private void badText(Map<String, Object> other, String field) {
        register(other)
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
                    assertThat(String.valueOf(error.getMessage())).contains(field);
                }));
        assertThat(deciding.sent()).isEmpty();
    }

    private void refused(Map<String, Object> other, String code, String field) {
        register(other)
                .errors()
                .verify()
                .path("registerInhabitant.refusal.code")
                .entity(String.class)
                .isEqualTo(code)
                .path("registerInhabitant.refusal.field")
                .entity(String.class)
                .isEqualTo(field);
        assertThat(deciding.sent()).isEmpty();
    }

    private GraphQlTester.Response register(Map<String, Object> other) {
        return asking(input(other));
    }

    private GraphQlTester.Response asking(Map<String, Object> input) {
        return Callers.asking(service, ADVISER)
                .document(REGISTER)
                .variable("input", input)
                .execute();
    }

    private static Map<String, Object> input(Map<String, Object> other) {
        var input = new HashMap<String, Object>(Map.of(
                "burgerservicenummer", "999990342",
                "origin", "NO_BENEFIT",
                "municipality", "GM0546",
                "name", "Ani",
                "contact", Map.of()));
        input.putAll(other);
        return input;
    }
}
