package nl.sluitend.gateway.wwcase;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.graphql.Language;
import nl.sluitend.kernel.worklist.ExpiringCase;
import nl.sluitend.kernel.wwcase.WwCase;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How urgent a case is, in days and in words. */
@Controller
class UrgencyFields {

    private final Decisions decisions;

    UrgencyFields(Decisions decisions) {
        this.decisions = decisions;
    }

    @SchemaMapping
    int daysLeft(ExpiringCase row) {
        return daysUntil(row.lastDay());
    }

    @SchemaMapping
    int daysLeft(WwCase wwCase) {
        return daysUntil(wwCase.lastDay());
    }

    @SchemaMapping
    List<UrgencyWord> why(ExpiringCase row) {
        int days = daysUntil(row.lastDay());
        return Stream.concat(
                        Stream.of(new UrgencyWord(null, days)),
                        row.reasons().stream().map(reason -> new UrgencyWord(reason, days)))
                .toList();
    }

    @SchemaMapping
    String text(UrgencyWord word, @Argument Language language) {
        return word.in(language);
    }

    private int daysUntil(LocalDate lastDay) {
        return (int) DAYS.between(decisions.today(), lastDay);
    }
}
