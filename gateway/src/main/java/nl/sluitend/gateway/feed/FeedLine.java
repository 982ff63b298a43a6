package nl.sluitend.gateway.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sluitend.gateway.inhabitant.Contact;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.inhabitant.PersonName;
import nl.sluitend.kernel.inhabitant.Residence;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.wwcase.Availability;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.WorkHistory;
import nl.sluitend.kernel.wwcase.WwPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A line that meets the contract; the schema explains the fields. Never prints itself: it holds a person's unsealed
 * values.
 */
record FeedLine(
        String caseReference,
        Instant assertedAt,
        String burgerservicenummer,
        PersonName name,
        @Nullable BirthDate birthDate,
        @Nullable Contact contact,
        Municipality municipality,
        LocalDate firstDay,
        LastDay lastDay,
        int hoursPerWeek,
        @Nullable Occupation lastOccupation,
        @Nullable String education,
        @Nullable List<Language> languages,
        @Nullable List<String> supportSoFar,
        @Nullable Available availability) {

    record Municipality(String code, ResidenceGround ground) {}

    record LastDay(LocalDate date, EndGround ground, Certainty certainty, LocalDate assertedOn) {}

    record Available(@Nullable LocalDate from, @Nullable Integer hoursPerWeek) {}

    record Occupation(Scheme scheme, String code) {
        /** A code without its list means nothing. */
        String asCode() {
            return switch (scheme) {
                case BRC2014 -> code;
            };
        }
    }

    /** ISO 639-1 codes by their three-letter codes, without those that were replaced. */
    private static final Map<String, String> OF_TWO_LETTERS = Arrays.stream(Locale.getISOLanguages())
            .filter(code -> !Set.of("iw", "in", "ji").contains(code))
            .collect(Collectors.toMap(code -> code, code -> Locale.of(code).getISO3Language()));

    enum Scheme {
        BRC2014
    }

    record Language(String code, String level) {
        String asCode() {
            return code + ":" + level;
        }

        /** A two-letter code, or a three-letter one if there is no shorter; of ISO 639-3 only the form is checked. */
        boolean isOne() {
            return code.length() == 2 ? OF_TWO_LETTERS.containsKey(code) : !OF_TWO_LETTERS.containsValue(code);
        }
    }

    /** Whether each is a language, and occurs once. */
    boolean namesLanguages() {
        return languages == null
                || (languages.stream().allMatch(Language::isOne)
                        && languages.stream().map(Language::code).distinct().count() == languages.size());
    }

    WwPeriod period() {
        return new WwPeriod(
                firstDay, lastDay.date(), lastDay.ground(), lastDay.certainty(), lastDay.assertedOn(), assertedAt);
    }

    Residence residence() {
        return new Residence(municipality.code(), municipality.ground());
    }

    /** The age on the first day without WW: that is when the municipality's rules begin to count. */
    AgeBand ageBand() {
        return born().bandOn(lastDay.date().plusDays(1));
    }

    /** The age on the day of the message. */
    AgeBand ageBandThen() {
        return born().bandOn(Amsterdam.day(assertedAt));
    }

    /** What the register does not know is absent. */
    BirthDate born() {
        return birthDate == null ? BirthDate.UNKNOWN : birthDate;
    }

    boolean isAvailableAtAnAgeForWork() {
        return availability == null || availability.from() == null || born().mayWorkOn(availability.from());
    }

    /** What UWV does not know is an empty object. */
    Contact reached() {
        return contact == null ? Contact.UNKNOWN : contact;
    }

    /** What UWV does not know is an empty text or list. */
    WorkHistory history() {
        return new WorkHistory(
                hoursPerWeek,
                lastOccupation == null ? "" : lastOccupation.asCode(),
                education == null ? "" : education,
                languages == null
                        ? List.of()
                        : languages.stream().map(Language::asCode).toList(),
                supportSoFar == null ? List.of() : supportSoFar,
                availability == null
                        ? Availability.UNKNOWN
                        : new Availability(availability.from(), availability.hoursPerWeek()));
    }

    @Override
    public String toString() {
        return "a line of the feed";
    }
}
