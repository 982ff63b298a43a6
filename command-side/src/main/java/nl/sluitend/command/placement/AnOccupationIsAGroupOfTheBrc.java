package nl.sluitend.command.placement;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** An occupation is an occupational group of CBS's list of 2014: free text would mean something only to its writer. */
@Ground(law = "BRC 2014", field = "occupation")
record AnOccupationIsAGroupOfTheBrc(String occupation) implements Rule {

    @Override
    public boolean holds() {
        return occupation.matches("[0-9]{4}");
    }
}
