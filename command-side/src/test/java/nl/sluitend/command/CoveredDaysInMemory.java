package nl.sluitend.command;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.command.agreement.CoveredDays;
import nl.sluitend.kernel.agreement.AgreementTerms;

/** Days of agreements that are forgotten with the test. */
public final class CoveredDaysInMemory implements CoveredDays {

    private final Map<String, AgreementTerms> covered = new ConcurrentHashMap<>();

    @Override
    public Optional<AgreementTerms> cover(AgreementTerms terms) {
        var other = covered.values().stream()
                .filter(each -> !each.agreement().equals(terms.agreement()))
                .filter(each -> each.municipality().equals(terms.municipality()) && each.kind() == terms.kind())
                .filter(each ->
                        !each.from().isAfter(last(terms)) && !terms.from().isAfter(last(each)))
                .findFirst();
        if (other.isEmpty()) {
            covered.put(terms.agreement(), terms);
        }
        return other;
    }

    private static LocalDate last(AgreementTerms terms) {
        return Objects.requireNonNullElse(terms.until(), LocalDate.MAX);
    }
}
