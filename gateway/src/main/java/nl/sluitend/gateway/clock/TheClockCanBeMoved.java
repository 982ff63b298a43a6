package nl.sluitend.gateway.clock;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Time is moved in demonstrations only: an operator cannot shorten a legal term. */
@Ground(law = "-", field = "by")
record TheClockCanBeMoved(boolean movable) implements Rule {

    @Override
    public boolean holds() {
        return movable;
    }
}
