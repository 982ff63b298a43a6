package nl.sluitend.gateway.inhabitant;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A sign-in that is already linked to one person is not linked to the file of another. */
@Ground(law = "AVG 5(1)f", field = "subject")
record ASignInOpensOneFile(boolean free) implements Rule {

    @Override
    public boolean holds() {
        return free;
    }
}
