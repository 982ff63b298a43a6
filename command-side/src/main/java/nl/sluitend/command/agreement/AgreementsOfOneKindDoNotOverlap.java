package nl.sluitend.command.agreement;

import java.util.Map;
import java.util.Optional;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** On any day at most one agreement of a kind holds with a municipality: nobody has to guess which of two counts. */
@Ground(law = "PW 7(7), SUWI 9", invariant = "I8", field = "from")
record AgreementsOfOneKindDoNotOverlap(Optional<AgreementTerms> other) implements Rule {

    @Override
    public boolean holds() {
        return other.isEmpty();
    }

    @Override
    public Map<String, String> told() {
        return other.map(terms -> Map.of(
                        "agreement", terms.agreement(), "from", terms.from().toString()))
                .orElse(Map.of());
    }
}
