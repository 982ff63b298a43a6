package nl.sluitend.kernel.wwcase;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import nl.sluitend.kernel.inhabitant.PersonalDetails;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceGround;

/**
 * What a message about a case said, as far as it is compared with other messages: where the person lives, and a
 * checksum of each field, which shows when the same key is used with other content.
 *
 * @param municipality the competent municipality
 * @param ground why that one
 * @param checksums of each field in turn, eight digits; of personal values that of the ciphertext
 */
public record AssertedLine(String municipality, ResidenceGround ground, String checksums) {

    private static final int DIGITS = 8;
    private static final List<String> FIELDS = List.of(
            "name",
            "birthDate",
            "contact",
            "municipality",
            "firstDay",
            "lastDay",
            "hoursPerWeek",
            "lastOccupation",
            "education",
            "languages",
            "supportSoFar",
            "availability");

    /** Of that content; languages and support are sets, so that their order does not matter. */
    public static AssertedLine of(PersonalDetails details, Residence residence, WwPeriod period, WorkHistory history) {
        return asSent(details, residence, period, history.inOrder());
    }

    /** Of that content in the order in which it was sent, as older events keep it. */
    static AssertedLine asSent(PersonalDetails details, Residence residence, WwPeriod period, WorkHistory history) {
        var lastDay = Stream.of(period.lastDay(), period.ground(), period.certainty(), period.assertedOn());
        var sums = Stream.<Object>of(
                        details.name().value(),
                        details.birthDate().value(),
                        details.contact().value(),
                        residence,
                        period.firstDay(),
                        lastDay.toList(),
                        history.hoursPerWeek(),
                        history.occupation(),
                        history.education(),
                        history.languages(),
                        history.support(),
                        history.availability())
                .map(AssertedLine::checksum)
                .collect(Collectors.joining());
        return new AssertedLine(residence.municipality(), residence.ground(), sums);
    }

    /** The competent municipality with its ground. */
    public Residence residence() {
        return new Residence(municipality, ground);
    }

    /** The first field of the feed's contract that differs in the message; the order of sets does not matter. */
    public Optional<String> differenceTo(RecordWwCase message) {
        var said = List.of(message.line(), message.lineAsSent());
        return IntStream.range(0, FIELDS.size())
                .filter(field -> said.stream().noneMatch(line -> sum(field).equals(line.sum(field))))
                .mapToObj(FIELDS::get)
                .findFirst();
    }

    private String sum(int field) {
        return checksums.substring(field * DIGITS, (field + 1) * DIGITS);
    }

    private static String checksum(Object value) {
        var sum = new CRC32();
        sum.update(value.toString().getBytes(UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
