package nl.sluitend.command.inhabitant;

import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** An age follows from the birth date and the calendar; nobody decides it. */
@Ground(law = "PW 7a, 41(4)", field = "inhabitant")
record OnlyTheProductDeterminesAges(Caller caller) implements Rule {

    @Override
    public boolean holds() {
        return caller.is(Role.SYSTEM);
    }
}
