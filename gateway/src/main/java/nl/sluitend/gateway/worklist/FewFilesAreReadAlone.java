package nl.sluitend.gateway.worklist;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.worklist.ReadUntil;

/** Each is weighed whenever the list is asked for, and remembered until everything was read (ADR 46). */
@Ground(law = "-", field = "file")
record FewFilesAreReadAlone(ReadUntil before, String inhabitant) implements Rule {

    /** In files. */
    static final int MOST = 200;

    @Override
    public boolean holds() {
        return before.alone().size() < MOST || before.alone().containsKey(inhabitant);
    }
}
