package nl.sluitend.command.greeting;

import java.time.LocalDate;
import java.util.Set;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Nobody is greeted twice on a day. */
@Ground(law = "covenant", field = "greeting")
record OneGreetingADay(Set<LocalDate> days, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return !days.contains(today);
    }
}
