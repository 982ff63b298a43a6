package nl.sluitend.gateway.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.sluitend.gateway.delivery.RememberedHere;
import nl.sluitend.gateway.inhabitant.AgesToLookAt;
import nl.sluitend.gateway.organisation.RegionsOfTests;
import nl.sluitend.gateway.privacy.Bsns;
import nl.sluitend.gateway.privacy.VaultDatabase;
import nl.sluitend.gateway.privacy.VaultOfTests;
import nl.sluitend.kernel.decision.Actor;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Purpose;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.organisation.OrganisationCode;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.rule.Words;
import nl.sluitend.kernel.wwcase.Availability;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.WwCaseId;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.CannotCreateTransactionException;

/** The intake with the real vault, database, schema and command bus. */
class IntakeTest {

    private static final Caller UWV =
            new Caller(new Actor("feed"), Role.UWV_FEED, OrganisationCode.UWV, Set.of(), null, Purpose.HANDOVER);

    private final VaultOfTests vault = VaultOfTests.open();
    private final Bus bus = new Bus();
    private final AgesToLookAt ages = new AgesToLookAt();
    private final Dispatch dispatch = DispatchOfTests.of(vault, bus.gateway(), ages);
    private final Intake intake = intake();

    private Intake intake() {
        try {
            var reader = new LineReader(new FeedSchema(), RegionsOfTests.regions());
            var digests = new FeedDigests(vault.hash(), VaultDatabase.database());
            return new Intake(digests, reader, dispatch, new RememberedHere(), Clock.systemUTC());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @AfterEach
    void stop() {
        dispatch.destroy();
    }

    private Receipt send(String... lines) {
        return send(List.of(lines));
    }

    private Receipt send(List<String> lines) {
        try {
            return intake.take(new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8)), UWV);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    @Test
    void aSoundLineBecomesASealedCommand() {
        var receipt = send(FeedLines.sound());
        assertThat(receipt.rejections()).isEmpty();
        assertThat(receipt.added()).isEqualTo(1);
        var command = bus.received.element();
        var who = command.inhabitant();
        assertThat(vault.people().open(who, command.details().name()))
                .contains("{\"initials\":\"A.\",\"given\":\"Anna\",\"prefix\":\"van der\",\"family\":\"Berg\"}");
        assertThat(vault.people().open(who, command.details().birthDate())).contains("1974-03-09");
        assertThat(vault.people().open(who, command.details().contact())).contains("{\"phone\":\"+31600123456\"}");
        assertThat(command.details().ageBand()).isEqualTo(AgeBand.FROM_50);
        assertThat(command.period().ground()).isEqualTo(EndGround.DURATION_ELAPSED);
        assertThat(command.history().languages()).containsExactly("nl:B1");
    }

    @Test
    void theContractsOwnExamplesAreSound() throws IOException {
        var examples = getClass().getResource("examples.ndjson");
        assertThat(examples).isNotNull();
        try (var stream = examples.openStream()) {
            var receipt = intake.take(stream, UWV);
            assertThat(receipt.rejections()).isEmpty();
            assertThat(receipt.received()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            "2027-01-18"        | "2024-01-18"             | last-day-before-first-day | lastDay.date
            "2027-01-18"        | "2027-02-30"             | field-invalid             | lastDay.date
            GM0546              | GM9999                   | municipality-unknown      | municipality.code
            "hoursPerWeek":32   | "hoursPerWeek":61        | field-invalid             | hoursPerWeek
            "hoursPerWeek":32   | "hoursPerWeek":1e999     | field-invalid             | hoursPerWeek
            "hoursPerWeek":32   | "hoursPerWeek":1e-999999999 | field-invalid          | hoursPerWeek
            "hoursPerWeek":32   | "hoursPerWeek":-1e99999999999 | field-invalid        | hoursPerWeek
            "hoursPerWeek":32   | "hoursPerWeek":99999999999999999999999999 | field-invalid | hoursPerWeek
            ["SCHOOLING"]       | ["SCHOOLING","SCHOOLING"] | field-invalid            | supportSoFar
            "hoursPerWeek":32,  | ''                       | field-missing             | hoursPerWeek
            1974-03-09          | 1974-02-30               | field-invalid             | birthDate
            1974-03-09          | 2026-11-02               | field-invalid             | birthDate
            1974-03-09          | 1899                     | field-invalid             | birthDate
            1974-03-09          | 2012-04-20               | field-invalid             | birthDate
            1974-03-09          | 2013                     | field-invalid             | birthDate
            1974-03-09          | unknown                  | field-invalid             | birthDate
            1974-03-09          | 1957                     | field-invalid             | birthDate
            DURATION_ELAPSED    | PENSION_AGE              | field-invalid             | lastDay.ground
            "from":"2026-11-02" | "from":"1987-03-08"      | field-invalid             | availability.from
            "phone":"+31600123456" | "place":"Steiger 3","abroad":{"country":"Peru"} | field-invalid | contact.abroad
            "phone":"+31600123456" | "street":"Laan","houseNumber":"1","postcode":"2312AB","city":"Leiden","place":"Steiger 3" | field-invalid | contact.place
            "phone":"+31600123456" | "street":"Laan","houseNumber":"1","postcode":"2312AB","city":"Leiden","abroad":{"country":"Peru"} | field-invalid | contact.abroad
            Berg                | Be\\u034frg              | field-invalid             | name.family
            Berg                | Be\\u17b4rg              | field-invalid             | name.family
            Berg                | Be\\ufe0frg              | field-invalid             | name.family
            Berg                | Be\\u200drg              | field-invalid             | name.family
            Berg                | Be\\udb40\\udd00rg        | field-invalid             | name.family
            Berg                | \\u1160Berg              | field-invalid             | name.family
            "2025-04-19"        | "1899-04-19"             | field-invalid             | firstDay
            "2027-01-18"        | "9999-01-18"             | field-invalid             | lastDay.date
            Berg                | Be\\u202erg              | field-invalid             | name.family
            Berg                | Be\\ud800rg              | field-invalid             | name.family
            Berg                | \\u3164                  | field-invalid             | name.family
            Anna                | \\u0000                  | field-invalid             | name.given
            Berg                | Berg\\n                 | field-invalid             | name.family
            "phone":"+31600123456" | "email":"a@b.example\\n" | field-invalid          | contact.email
            "phone":"+31600123456" | "email":"a\\u00a0b@c.example" | field-invalid     | contact.email
            "phone":"+31600123456" | "phone":"+31600123456\\n" | field-invalid          | contact.phone
            WW-                 | \\nWW-                  | field-invalid             | caseReference
            "phone":"+31600123456" | "place":"\\ufb2c\\ufb2c\\ufb2c\\ufb2c\\ufb2c\\ufb2c\\ufb2c\\ufb2c\\ufb2c\\ufb2c\\ufb2c\\ufb2c" | field-invalid | contact.place
            "phone":"+31600123456" | "place":"\\u00a0"      | field-invalid             | contact.place
            "phone":"+31600123456" | "abroad":{"lines":["a","\\ufff9"]} | field-invalid  | contact.abroad.lines.1
            "availability":     | "diagnosis":             | field-unknown             | ''
            "availability":     | availability:            | line-not-json             | ''
            "availability":     | "partnerKnown":          | field-unknown             | ''
            BACHELOR            | GENIUS                   | field-invalid             | education
            "code":"nl"         | "code":"zz"              | field-invalid             | languages
            "code":"nl"         | "code":"iw"              | field-invalid             | languages
            "code":"nl"         | "code":"nld"             | field-invalid             | languages
            "level":"B1"        | "level":"B1"},{"code":"nl","level":"C1" | field-invalid | languages
            """,
            quoteCharacter = '~',
            emptyValue = "",
            ignoreLeadingAndTrailingWhitespace = true)
    void aBadLineDoesNotStopTheRest(String was, String becomes, String code, String field) {
        var bad = FeedLines.sound().replace(was, becomes.equals("''") ? "" : becomes);
        var receipt = send(FeedLines.sound(), bad, FeedLines.sound());
        assertThat(receipt.added()).isEqualTo(2);
        assertThat(receipt.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(2);
            assertThat(rejection.code()).isEqualTo(code);
            assertThat(rejection.field()).isEqualTo(field.equals("''") ? "" : field);
            assertThat(rejection.reason().nl()).isNotEqualTo(rejection.reason().en());
            assertThat(rejection.remedy().nl()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"he", "fy", "rif", "zgh"})
    void aLanguageIsNamedByItsShortestCode(String code) {
        var receipt = send(FeedLines.sound().replace("\"code\":\"nl\"", "\"code\":\"" + code + "\""));
        assertThat(receipt.added()).isOne();
    }

    @Test
    void whoseBirthdayLiesBetweenTheMessageAndTodayIsLookedAtAgain() {
        send(FeedLines.sound());
        assertThat(ages.count()).isZero();

        send(FeedLines.sound().replace("1974-03-09", "1999-11-15"));
        assertThat(ages.next()).isEqualTo(new AgesToLookAt.Known(last(), 2));
    }

    /** What came about one case tells something of the others. */
    @Test
    void whomWeKnewIsLookedAtAgainWhenNewsComes() {
        var line = FeedLines.sound();
        send(line);
        send(line.replace("1974-03-09", "1974-03"));
        assertThat(ages.next()).isEqualTo(new AgesToLookAt.Known(last(), 3));
    }

    private InhabitantId last() {
        return List.copyOf(bus.received).getLast().inhabitant();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "1974-03-09"                          | "1974-03"        | 1974-03    | FROM_50
            "1974-03-09"                          | "2000"           | 2000       | UNKNOWN
            "birthDate":"1974-03-09",             | ''               | unknown    | UNKNOWN
            "initials":"A.","given":"Anna",       | ''               | 1974-03-09 | FROM_50
            ,"prefix":"van der","family":"Berg"   | ''               | 1974-03-09 | FROM_50
            Berg                                  | .                | 1974-03-09 | FROM_50
            Berg                                  | Žžĳ𐐀             | 1974-03-09 | FROM_50
            "phone":"+31600123456"                | ''               | 1974-03-09 | FROM_50
            "phone":"+31600123456"                | "place":"Steiger 3" | 1974-03-09 | FROM_50
            "phone":"+31600123456"                | "abroad":{"country":"België"} | 1974-03-09 | FROM_50
            """, quoteCharacter = '~')
    void whomTheRegisterKnowsInPartIsTakenAsKnown(String was, String becomes, String birthDate, AgeBand band) {
        var line = FeedLines.sound().replace(was, becomes.equals("''") ? "" : becomes);
        assertThat(send(line).rejections()).isEmpty();
        var command = bus.received.element();
        assertThat(vault.people().open(command.inhabitant(), command.details().birthDate()))
                .contains(birthDate);
        assertThat(command.ageBand()).isEqualTo(band);
    }

    /** Whoever is close to the age, or of whom it is not known, may have it. */
    @ParameterizedTest
    @ValueSource(strings = {"1960-01-19", "1960-02-11", "1960", "1959"})
    void wwGivesWayToAStatePensionAtItsAge(String born) {
        var line = FeedLines.sound().replace("DURATION_ELAPSED", "PENSION_AGE").replace("1974-03-09", born);
        assertThat(send(line).rejections()).isEmpty();
    }

    @Test
    void whoseBirthDateIsNotKnownMayHaveAStatePension() {
        var line = FeedLines.sound()
                .replace("DURATION_ELAPSED", "PENSION_AGE")
                .replace("\"birthDate\":\"1974-03-09\",", "");
        assertThat(send(line).rejections()).isEmpty();
    }

    /** What UWV does not know of it stays unknown. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "from":"2027-01-01"                     | 2027-01-01 |
            "hoursPerWeek":24                       |            | 24
            ''                                      |            |
            "from":"2027-01-01","hoursPerWeek":24   | 2027-01-01 | 24
            """, emptyValue = "")
    void anAvailabilityIsTakenAsFarAsItIsKnown(String said, @Nullable LocalDate from, @Nullable Integer hours) {
        var line = FeedLines.sound().replace("\"from\":\"2026-11-02\",\"hoursPerWeek\":24", said);
        assertThat(send(line).rejections()).isEmpty();
        assertThat(bus.received.element().history().availability()).isEqualTo(new Availability(from, hours));
    }

    @ParameterizedTest
    @MethodSource("nl.sluitend.gateway.feed.MailAddresses#wrong")
    void aMailAddressThatReachesNobodyIsRejected(String sent) {
        assertThat(send(lineWithMail(sent)).rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.code()).isEqualTo("field-invalid");
            assertThat(rejection.field()).isEqualTo("contact.email");
        });
    }

    @ParameterizedTest
    @MethodSource("nl.sluitend.gateway.feed.MailAddresses#right")
    void aMailAddressIsKeptWithoutBlanksAround(String sent) {
        assertThat(send(lineWithMail(sent)).rejections()).isEmpty();
        var command = bus.received.element();
        assertThat(vault.people().open(command.inhabitant(), command.details().contact()))
                .contains("{\"email\":\"" + sent.strip() + "\"}");
    }

    private static String lineWithMail(String address) {
        var written = address.replace("\\", "\\\\").replace("\"", "\\\"");
        return FeedLines.sound().replace("\"phone\":\"+31600123456\"", "\"email\":\"" + written + "\"");
    }

    @Test
    void anIncompleteAddressNamesThePartsThatAreMissing() {
        var line = FeedLines.sound()
                .replace("\"phone\":\"+31600123456\"", "\"street\":\"Lindelaan\",\"houseNumber\":\"12A\"");
        assertThat(send(line).rejections())
                .allSatisfy(rejection -> assertThat(rejection.code()).isEqualTo("field-missing"))
                .extracting(Rejection::field)
                .containsExactlyInAnyOrder("contact.postcode", "contact.city");
    }

    @Test
    void theLongestNamesOfTheRegisterAreTaken() {
        var line = FeedLines.sound().replace("Berg", "B".repeat(200)).replace("Anna", "ž".repeat(200));
        assertThat(send(line).added()).isEqualTo(1);
        assertThat(send(FeedLines.sound().replace("Berg", "B".repeat(201))).rejections())
                .extracting(Rejection::field)
                .containsExactly("name.family");
    }

    @Test
    void aNumberThatFailsTheElevenTestIsRejectedWithoutRepeatingIt() {
        var receipt = send(FeedLines.of("WW-0546-1", "999990343", "2027-01-18"));
        assertThat(receipt.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.code()).isEqualTo("bsn-invalid");
            assertThat(rejection).asString().doesNotContain("999990343");
        });
    }

    @Test
    void aLineWithoutEndIsSkippedAndNotKept() {
        var receipt = send("x".repeat(1_000_000), FeedLines.sound(), "");
        assertThat(receipt.added()).isEqualTo(1);
        assertThat(receipt.rejections()).extracting(Rejection::code).containsExactly("line-too-long");
    }

    @Test
    void aFeedThatIsSentAgainChangesNothingAndSendsNothing() {
        var lines = Stream.generate(FeedLines::sound).limit(1_200).toList();
        assertThat(send(lines).added()).isEqualTo(1_200);
        bus.received.clear();
        assertThat(send(lines).unchanged()).isEqualTo(1_200);
        assertThat(bus.received).isEmpty();
    }

    @Test
    void theLinesOfOnePersonKeepTheirOrder() {
        var bsn = Bsns.next().digits();
        var lines = Stream.iterate(10, day -> day + 1)
                .limit(15)
                .map(day -> FeedLines.of("WW-" + bsn, bsn, "2027-01-" + day))
                .toList();
        var receipt = send(lines);
        assertThat(receipt.added()).isEqualTo(1);
        assertThat(receipt.changed()).isEqualTo(14);
        assertThat(bus.received)
                .extracting(command -> command.period().lastDay().getDayOfMonth())
                .isSorted();
    }

    @Test
    void whatARuleOfTheDomainRefusesIsARejectionOfThatLine() {
        var words = new Words("nee", "no");
        bus.first(command -> {
            if (bus.received.isEmpty()) {
                throw new Refused(new Refusal("assertion-conflict", "assertedAt", "I20", words, words));
            }
        });
        var receipt = send(FeedLines.sound());
        assertThat(receipt.rejections()).extracting(Rejection::code).containsExactly("assertion-conflict");
        bus.first(_ -> {});
    }

    @Test
    void aDossierThatCannotBeReadDoesNotStopTheRest() {
        var odd = new AtomicReference<@Nullable WwCaseId>();
        bus.first(command -> {
            odd.compareAndSet(null, command.wwCase());
            if (command.wwCase().equals(odd.get())) {
                throw new IllegalStateException(new SerializationException("unreadable"));
            }
        });
        var receipt = send(FeedLines.sound(), FeedLines.sound(), FeedLines.sound());
        bus.first(_ -> {});
        assertThat(receipt.added()).isEqualTo(2);
        assertThat(receipt.rejections()).extracting(Rejection::code).containsExactly("person-being-repaired");
    }

    @Test
    void aFeedThatBrokeOffIsCompletedBySendingItAgain() {
        var lines = Stream.generate(FeedLines::sound).limit(1_000).toList();
        var sent = new AtomicInteger();
        bus.first(_ -> {
            if (sent.incrementAndGet() > 700) {
                throw new IllegalStateException("the store is down");
            }
        });
        var broken = catchThrowableOfType(FeedInterrupted.class, () -> send(lines));
        assertThat(broken.receipt().added()).isEqualTo(700);
        bus.first(_ -> {});
        var receipt = send(lines);
        assertThat(receipt.unchanged()).isEqualTo(700);
        assertThat(receipt.added()).isEqualTo(300);
        assertThat(bus.received).hasSize(1_000);
    }

    @Test
    void aStoreThatGivesNoTransactionInterruptsTheFeedWithItsReceipt() {
        var begun = new AtomicInteger();
        bus.transaction(() -> {
            if (begun.incrementAndGet() > 1) {
                throw new CannotCreateTransactionException("no connection is free");
            }
        });
        var twoGroups = Stream.generate(FeedLines::sound).limit(100).toList();
        var broken = catchThrowableOfType(FeedInterrupted.class, () -> send(twoGroups));
        assertThat(broken.receipt().added()).isEqualTo(50);
        bus.transaction(() -> {});
        assertThat(send(twoGroups).unchanged()).isEqualTo(50);
    }

    @Test
    void peopleWithOneLineAreRecordedInGroupsAndTheOthersByThemselves() {
        var bsn = Bsns.next().digits();
        var lines = new ArrayList<>(Stream.generate(FeedLines::sound).limit(60).toList());
        lines.add(FeedLines.of("WW-" + bsn, bsn, "2027-01-10"));
        lines.add(FeedLines.of("WW-" + bsn, bsn, "2027-01-11"));
        assertThat(send(lines).received()).isEqualTo(62);
        assertThat(bus.groups).containsExactlyInAnyOrder(50, 10);
        assertThat(bus.received).hasSize(62);
    }

    @Test
    void whatIsRefusedInAGroupLeavesTheOthersAndTellsItsOwnReason() {
        var words = new Words("nee", "no");
        var refused = new AtomicReference<@Nullable WwCaseId>();
        bus.first(command -> {
            refused.compareAndSet(null, command.wwCase());
            if (command.wwCase().equals(refused.get())) {
                throw new Refused(new Refusal("assertion-conflict", "assertedAt", "I20", words, words));
            }
        });
        var receipt = send(Stream.generate(FeedLines::sound).limit(20).toList());
        assertThat(receipt.added()).isEqualTo(19);
        assertThat(receipt.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.code()).isEqualTo("assertion-conflict");
            assertThat(rejection.field()).isEqualTo("assertedAt");
        });
        bus.first(_ -> {});
    }

    @Test
    void theListOfRejectionsIsBounded() {
        var receipt = send(Stream.generate(() -> "no json").limit(10_050).toList());
        assertThat(receipt.rejected()).isEqualTo(10_050);
        assertThat(receipt.rejections()).hasSize(10_000);
        assertThat(receipt.rejectedNotListed()).isEqualTo(50);
    }

    @Test
    void noLogLineNamesAnybody() {
        var logs = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var before = root.getLevel();
        root.setLevel(Level.TRACE);
        root.addAppender(logs);
        logs.start();
        var bsn = Bsns.next().digits();
        var line = FeedLines.of("WW-" + bsn, bsn, "2027-01-18");
        bus.first(_ -> {
            throw new IllegalStateException("the store is down");
        });
        try {
            send("{\"burgerservicenummer\":\"" + bsn + "\"}", line.replace("BACHELOR", "GENIUS"), line + "{");
            assertThatThrownBy(() -> send(line)).isInstanceOf(FeedInterrupted.class);
        } finally {
            root.detachAppender(logs);
            root.setLevel(before);
        }
        assertThat(logs.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .isNotEmpty()
                .noneMatch(message -> message.contains(bsn) || message.contains("Berg"));
    }
}
