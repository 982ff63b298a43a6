package nl.sluitend.command.handover;

import java.time.LocalDate;
import nl.sluitend.command.responsibility.Responsibilities;
import nl.sluitend.command.wwcase.WwCase;
import nl.sluitend.kernel.agreement.AgreementKind;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** While WW runs the task is UWV's, unless UWV and this municipality agreed on early takeover. */
@Ground(law = "PW 7(3)c, 7(7), SUWI 30a(3)a", invariant = "I8", field = "from")
record BeforeWwEndsOnlyUnderAnEarlyTakeoverAgreement(
        WwCase wwCase,
        Handover handover,
        LocalDate from,
        @Nullable AgreementTerms agreement,
        Responsibilities responsibilities)
        implements Rule {

    @Override
    public boolean holds() {
        return isByLaw() || (!wwCase.isOverBefore(from) && agreedUpon());
    }

    /** Whether the law moves the task: this case is over on that day, and no other case of the person runs on. */
    boolean isByLaw() {
        return wwCase.isOverBefore(from) && !responsibilities.hasWwOn(from);
    }

    private boolean agreedUpon() {
        return agreement != null
                && agreement.kind() == AgreementKind.EARLY_TAKEOVER
                && agreement.coversDay(from)
                && agreement.municipality().equals(handover.addressee());
    }
}
