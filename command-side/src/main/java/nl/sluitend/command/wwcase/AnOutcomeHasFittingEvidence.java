package nl.sluitend.command.wwcase;

import static nl.sluitend.kernel.wwcase.Evidence.BRP;
import static nl.sluitend.kernel.wwcase.Evidence.CONTACT_ATTEMPTS;
import static nl.sluitend.kernel.wwcase.Evidence.EMPLOYMENT_RECORD;
import static nl.sluitend.kernel.wwcase.Evidence.ENROLMENT;
import static nl.sluitend.kernel.wwcase.Evidence.MUNICIPAL_DECISION;
import static nl.sluitend.kernel.wwcase.Evidence.OWN_STATEMENT;
import static nl.sluitend.kernel.wwcase.Evidence.TRADE_REGISTER;
import static nl.sluitend.kernel.wwcase.Evidence.UWV_ADMINISTRATION;

import java.util.EnumSet;
import java.util.Set;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.Evidence;
import nl.sluitend.kernel.wwcase.Outcome;

/** No case closes without evidence of a kind that can show its outcome. */
@Ground(law = "covenant", invariant = "I6", field = "evidence")
record AnOutcomeHasFittingEvidence(Outcome outcome, Evidence evidence) implements Rule {

    @Override
    public boolean holds() {
        return fitting().contains(evidence);
    }

    private Set<Evidence> fitting() {
        return switch (outcome) {
            case PLACED, SELF_FOUND_WORK -> EnumSet.of(EMPLOYMENT_RECORD, UWV_ADMINISTRATION, OWN_STATEMENT);
            case SELF_EMPLOYED -> EnumSet.of(TRADE_REGISTER, OWN_STATEMENT);
            case ENROLLED, EDUCATION -> EnumSet.of(ENROLMENT, OWN_STATEMENT);
            case OTHER_UWV_BENEFIT, AOW_AIO -> EnumSet.of(UWV_ADMINISTRATION);
            case IOAW, BIJSTAND -> EnumSet.of(MUNICIPAL_DECISION);
            case NUG -> EnumSet.of(MUNICIPAL_DECISION, UWV_ADMINISTRATION, OWN_STATEMENT);
            case MOVED_ABROAD, DECEASED -> EnumSet.of(BRP);
            case UNREACHABLE -> EnumSet.of(CONTACT_ATTEMPTS);
        };
    }
}
