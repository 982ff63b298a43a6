package nl.sluitend.gateway.clock;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Time is moved in demonstrations only: a term of law cannot be shortened by an operator. */
@Ground(law = "-", field = "by")
record TheClockCanBeMoved(boolean movable) implements Rule {

    @Override
    public boolean holds() {
        return movable;
    }
}
