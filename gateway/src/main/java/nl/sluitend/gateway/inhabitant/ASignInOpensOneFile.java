package nl.sluitend.gateway.inhabitant;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** A sign-in that belongs to somebody already is not given the file of somebody else. */
@Ground(law = "AVG 5(1)f", field = "subject")
record ASignInOpensOneFile(boolean free) implements Rule {

    @Override
    public boolean holds() {
        return free;
    }
}
