package nl.sluitend.query.fold;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.view.Window;

/** Lists are read in pages, so that no query costs much more than another (AVG 5(1)c: nobody needs a whole list). */
@Ground(law = "AVG 5(1)c", field = "first")
record PagesHoldOneToHundredRows(Window window) implements Rule {

    @Override
    public boolean holds() {
        return window.size() >= 1 && window.size() <= Window.MOST;
    }
}
