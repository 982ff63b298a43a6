package nl.sluitend.command.decision;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Pointing;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.text.Text;

/** No control characters, direction marks or unpaired surrogates, and no text longer than the longest sealed one. */
@Ground(law = "-", field = "text")
record EveryTextCanBeRead(String field, String text) implements Rule, Pointing {

    private static final int LONGEST_SEALED = 16 * 1024;

    @Override
    public boolean holds() {
        return text.isEmpty() || Text.flawOfLine(text, LONGEST_SEALED).isEmpty();
    }
}
