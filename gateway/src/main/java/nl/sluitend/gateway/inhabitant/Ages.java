package nl.sluitend.gateway.inhabitant;

import static nl.sluitend.kernel.rule.Refused.require;

import java.time.LocalDate;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.wwcase.EndGround;
import nl.sluitend.kernel.wwcase.Outcome;
import org.springframework.stereotype.Component;

/**
 * Refuses what is impossible at somebody's age: only here can a birth date be opened. Checked after the caller's
 * relation to the person, because a refusal says something about them; an unknown age refuses nothing.
 */
@Component
public class Ages {

    private final People people;

    Ages(People people) {
        this.people = people;
    }

    /** Nobody works, or looks for work, as a child. */
    public void requireWorkFrom(LocalDate day, String inhabitant, Caller caller) {
        require(new NobodyWorksBeforeThirteen("from", bornOf(inhabitant, caller), day));
    }

    /** A right to WW begins between the two ages, and ends by state pension only at that age. */
    public void requireWw(LocalDate firstDay, LocalDate lastDay, EndGround ground, String inhabitant, Caller caller) {
        var born = bornOf(inhabitant, caller);
        require(
                new NobodyWorksBeforeThirteen("firstDay", born, firstDay),
                new WwBeginsBeforeTheStatePension(born, firstDay));
        if (ground == EndGround.PENSION_AGE) {
            require(new AStatePensionBeginsAtItsAge("ground", born, lastDay));
        }
    }

    /** State pension and IOAW depend on age. */
    public void requireOutcome(Outcome outcome, LocalDate on, String inhabitant, Caller caller) {
        if (outcome == Outcome.AOW_AIO) {
            require(new AStatePensionBeginsAtItsAge("outcome", bornOf(inhabitant, caller), on));
        } else if (outcome == Outcome.IOAW) {
            require(new IoawIsForThoseBornBefore1965(bornOf(inhabitant, caller)));
        }
    }

    private BirthDate bornOf(String inhabitant, Caller caller) {
        return people.birthDate(inhabitant, caller).orElse(BirthDate.UNKNOWN);
    }
}
