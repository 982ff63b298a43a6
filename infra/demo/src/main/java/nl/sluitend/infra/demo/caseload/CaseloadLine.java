package nl.sluitend.infra.demo.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.EndGround;
import org.jspecify.annotations.Nullable;

/** One line of the UWV WW feed, version 1, as docs/feed.md and its schema define it; unknown values are left out. */
record CaseloadLine(
        String caseReference,
        Instant assertedAt,
        String burgerservicenummer,
        Name name,
        LocalDate birthDate,
        Contact contact,
        Competence municipality,
        LocalDate firstDay,
        LastDay lastDay,
        int hoursPerWeek,
        @Nullable Occupation lastOccupation,
        String education,
        List<Language> languages,
        List<String> supportSoFar,
        Availability availability) {

    record Name(String initials, String given, @Nullable String prefix, String family) {}

    record Contact(
            @Nullable String street,
            @Nullable String houseNumber,
            @Nullable String postcode,
            @Nullable String city,
            String phone,
            String email) {

        Contact at(String address) {
            return new Contact(street, houseNumber, postcode, city, phone, address);
        }
    }

    record Competence(String code, ResidenceGround ground) {}

    record LastDay(LocalDate date, EndGround ground, Certainty certainty, LocalDate assertedOn) {}

    record Occupation(String scheme, String code) {}

    record Language(String code, String level) {}

    record Availability(int hoursPerWeek) {}
}
