package nl.sluitend.gateway.feed;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.gateway.organisation.Regions;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.inhabitant.Bsn;
import nl.sluitend.kernel.wwcase.EndGround;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a line: first against the schema, then what a schema cannot express. */
@Component
class LineReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // a field of the contract that nobody reads is a fault of ours: no line is accepted without it
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(StrictValues.strict())
            .build();

    private final FeedSchema contract;
    private final Regions regions;

    LineReader(FeedSchema contract, Regions regions) {
        this.contract = contract;
        this.regions = regions;
    }

    LineReading read(long number, String digest, byte[] bytes) {
        try {
            return judge(number, digest, LineTexts.composed(JSON.readTree(bytes)));
        } catch (JacksonException garbled) {
            return LineReading.Broken.of(number, "", Code.LINE_NOT_JSON);
        }
    }

    private LineReading judge(long number, String digest, JsonNode node) {
        if (!node.isObject()) {
            return LineReading.Broken.of(number, "", Code.LINE_NOT_JSON);
        }
        var broken = contract.broken(number, node);
        if (!broken.isEmpty()) {
            return new LineReading.Broken(broken);
        }
        try {
            return weigh(number, digest, node, JSON.treeToValue(node, FeedLine.class));
        } catch (JacksonException odd) {
            // a value of the right form that means nothing, such as a minute 61
            return LineReading.Broken.of(number, place(odd), Code.FIELD_INVALID);
        }
    }

    private static String place(JacksonException odd) {
        return odd.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private LineReading weigh(long number, String digest, JsonNode node, FeedLine content) {
        var senseless = senseless(number, node, content).toList();
        return senseless.isEmpty() ? new LineReading.Sound(number, digest, content) : new LineReading.Broken(senseless);
    }

    private Stream<Rejection> senseless(long number, JsonNode node, FeedLine line) {
        var fields = Stream.concat(
                LineTexts.flawed(node), line.reached().contradicting().stream().map("contact."::concat));
        return Stream.concat(
                judged(number, line), fields.map(field -> Rejection.of(number, field, Code.FIELD_INVALID)));
    }

    private Stream<Rejection> judged(long number, FeedLine line) {
        return Stream.of(
                        unless(Bsn.passes(line.burgerservicenummer()), number, "burgerservicenummer", Code.BSN_INVALID),
                        unless(
                                regions.knows(line.municipality().code()),
                                number,
                                "municipality.code",
                                Code.MUNICIPALITY_UNKNOWN),
                        agedWrongly(line).map(field -> Rejection.of(number, field, Code.FIELD_INVALID)),
                        unless(
                                !line.lastDay().assertedOn().isAfter(Amsterdam.day(line.assertedAt())),
                                number,
                                "lastDay.assertedOn",
                                Code.FIELD_INVALID),
                        unless(
                                !line.lastDay().date().isBefore(line.firstDay()),
                                number,
                                "lastDay.date",
                                Code.LAST_DAY_BEFORE_FIRST_DAY),
                        unless(line.namesLanguages(), number, "languages", Code.FIELD_INVALID))
                .flatMap(found -> found);
    }

    /** The fields impossible at somebody's age; if that is no age for WW, only that is reported, not days of work. */
    private static Stream<String> agedWrongly(FeedLine line) {
        boolean isOfAnAge = hasAnAgeForWw(line);
        return Stream.of(
                        isOfAnAge ? null : "birthDate",
                        endsAtAnAgeForIt(line) ? null : "lastDay.ground",
                        !isOfAnAge || line.isAvailableAtAnAgeForWork() ? null : "availability.from")
                .flatMap(Stream::ofNullable);
    }

    /** Whether the person was born by the day of the message, and of working age when the right begins (WW 19(1)i). */
    private static boolean hasAnAgeForWw(FeedLine line) {
        return line.born().isPossibleOn(Amsterdam.day(line.assertedAt()))
                && line.born().mayWorkOn(line.firstDay())
                && line.born().mayLackPensionOn(line.firstDay());
    }

    private static boolean endsAtAnAgeForIt(FeedLine line) {
        return line.lastDay().ground() != EndGround.PENSION_AGE
                || line.born().mayHavePensionOn(line.lastDay().date());
    }

    private static Stream<Rejection> unless(boolean holds, long line, String field, Code code) {
        return holds ? Stream.empty() : Stream.of(Rejection.of(line, field, code));
    }
}
