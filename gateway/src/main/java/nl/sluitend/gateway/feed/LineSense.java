package nl.sluitend.gateway.feed;

import java.util.stream.Stream;
import nl.sluitend.gateway.organisation.Regions;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.inhabitant.Bsn;
import nl.sluitend.kernel.wwcase.EndGround;
import tools.jackson.databind.JsonNode;

/**
 * What the form of a line cannot say: whether its values make sense, and agree.
 *
 * @param regions know which municipalities there are
 * @param number of the line
 */
record LineSense(Regions regions, long number) {

    /** What makes no sense, field by field. */
    Stream<Rejection> lacking(JsonNode node, FeedLine line) {
        var fields = Stream.concat(
                LineTexts.flawed(node), line.reached().contradicting().stream().map("contact."::concat));
        return Stream.of(ofThePerson(line), ofTheRight(line), fields.map(this::invalid))
                .flatMap(found -> found);
    }

    private Stream<Rejection> ofThePerson(FeedLine line) {
        return Stream.of(
                        unless(Bsn.passes(line.burgerservicenummer()), "burgerservicenummer", Code.BSN_INVALID),
                        unless(
                                regions.knows(line.municipality().code()),
                                "municipality.code",
                                Code.MUNICIPALITY_UNKNOWN),
                        agedWrongly(line).map(this::invalid))
                .flatMap(found -> found);
    }

    private Stream<Rejection> ofTheRight(FeedLine line) {
        var last = line.lastDay();
        return Stream.of(
                        unless(
                                !last.assertedOn().isAfter(Amsterdam.day(line.assertedAt())),
                                "lastDay.assertedOn",
                                Code.FIELD_INVALID),
                        unless(!last.date().isBefore(line.firstDay()), "lastDay.date", Code.LAST_DAY_BEFORE_FIRST_DAY),
                        unless(line.namesLanguages(), "languages", Code.FIELD_INVALID))
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

    private Stream<Rejection> unless(boolean holds, String field, Code code) {
        return holds ? Stream.empty() : Stream.of(Rejection.of(number, field, code));
    }

    private Rejection invalid(String field) {
        return Rejection.of(number, field, Code.FIELD_INVALID);
    }
}
