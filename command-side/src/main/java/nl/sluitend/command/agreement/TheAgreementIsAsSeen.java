package nl.sluitend.command.agreement;

import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Whoever ends an agreement that somebody else has changed meanwhile looks first. */
@Ground(law = "covenant", field = "seenVersion")
record TheAgreementIsAsSeen(@Nullable Long seen, @Nullable Long version) implements Rule {

    @Override
    public boolean holds() {
        return seen == null || seen.equals(version);
    }
}
