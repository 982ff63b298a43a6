package nl.sluitend.torture.work;

import java.time.Instant;
import java.time.LocalDate;
import nl.sluitend.kernel.calendar.Iso;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A line of the feed, as it is sent. */
public record SentLine(JsonNode line) {

    /** Not an hour: shortly after midnight that would be an assertion of the future. */
    private static final int A_MINUTE_IN_SECONDS = 60;

    /** The same case a minute later, with a last day that is a day earlier. */
    SentLine changed() {
        var later = (ObjectNode) line.deepCopy();
        later.put("assertedAt", assertedAt().plusSeconds(A_MINUTE_IN_SECONDS).toString());
        ((ObjectNode) later.path("lastDay")).put("date", lastDay().minusDays(1).toString());
        return new SentLine(later);
    }

    /** UWV's own reference of the case. */
    public String reference() {
        return line.path("caseReference").asString();
    }

    /** The citizen service number of the person. */
    public String number() {
        return line.path("burgerservicenummer").asString();
    }

    /** When UWV asserted it. */
    public Instant assertedAt() {
        return Iso.moment(line.path("assertedAt").asString()).orElseThrow();
    }

    /** The last day of WW. */
    public LocalDate lastDay() {
        return Iso.day(line.at("/lastDay/date").asString()).orElseThrow();
    }

    /** What identifies this assertion, without anything about the person. */
    public String assertion() {
        return assertedAt() + " " + lastDay();
    }

    @Override
    public String toString() {
        return reference() + " " + assertion();
    }
}
