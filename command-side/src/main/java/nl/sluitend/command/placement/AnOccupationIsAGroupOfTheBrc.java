package nl.sluitend.command.placement;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** An occupation is told as an occupational group of CBS's list of 2014: a text would say it to nobody but its writer. */
@Ground(law = "BRC 2014", field = "occupation")
record AnOccupationIsAGroupOfTheBrc(String occupation) implements Rule {

    @Override
    public boolean holds() {
        return occupation.matches("[0-9]{4}");
    }
}
