package nl.sluitend.gateway.feed;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WwPeriod;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A line that keeps the contract; the fields are explained in the schema. Never prints itself: it holds a person's open
 * values.
 */
record FeedLine(
        String caseReference,
        OffsetDateTime assertedAt,
        String burgerservicenummer,
        FeedName name,
        LocalDate birthDate,
        @Nullable JsonNode contact,
        Municipality municipality,
        LocalDate firstDay,
        LastDay lastDay,
        int hoursPerWeek,
        @Nullable Occupation lastOccupation,
        @Nullable String education,
        @Nullable List<Language> languages,
        @Nullable List<String> supportSoFar) {

    record Municipality(String code, ResidenceGround ground) {}

    record LastDay(LocalDate date, EndGround ground, Certainty certainty) {}

    record Occupation(String code) {}

    record Language(String code, String level) {
        String asCode() {
            return code + ":" + level;
        }
    }

    WwPeriod period() {
        return new WwPeriod(firstDay, lastDay.date(), lastDay.ground(), lastDay.certainty(), assertedAt.toInstant());
    }

    Residence residence() {
        return new Residence(municipality.code(), municipality.ground());
    }

    /** The age on the first day without WW: that is when the municipality's rules begin to count. */
    AgeBand ageBand() {
        return AgeBand.of(birthDate, lastDay.date().plusDays(1));
    }

    /** What UWV does not know is an empty text or list. */
    WorkHistory history() {
        return new WorkHistory(
                hoursPerWeek,
                lastOccupation == null ? "" : lastOccupation.code(),
                education == null ? "" : education,
                languages == null
                        ? List.of()
                        : languages.stream().map(Language::asCode).toList(),
                supportSoFar == null ? List.of() : supportSoFar);
    }

    /** The contact details as one JSON object. */
    String contactText() {
        return contact == null ? "{}" : contact.toString();
    }

    @Override
    public String toString() {
        return "a line of the feed";
    }
}
