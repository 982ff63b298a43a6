package nl.sluitend.command.wwcase;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Pointing;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.RecordWwCase;
import nl.sluitend.kernel.wwcase.WwPeriod;

/** Case reference and moment of assertion are one key: the same key never has different content. */
@Ground(law = "feed version 1", invariant = "I20", field = "assertedAt")
record AnAssertionSaysOneThing(Optional<WwCase> known, RecordWwCase command) implements Rule, Pointing {

    @Override
    public boolean holds() {
        return difference().isEmpty();
    }

    @Override
    public String field() {
        return difference().orElse("assertedAt");
    }

    /** Events from before this was kept say only what the period was. */
    private Optional<String> difference() {
        var line = known.flatMap(wwCase -> wwCase.lineOf(moment()));
        return line.isPresent()
                ? line.get().differenceTo(command)
                : known.map(WwCase::period)
                        .filter(period -> period.assertedAt().equals(moment()))
                        .filter(period -> !isSame(period))
                        .map(_ -> "lastDay");
    }

    @Override
    public Map<String, String> told() {
        return Map.of("known", moment().toString(), "asserted", moment().toString());
    }

    private boolean isSame(WwPeriod period) {
        var said = command.period();
        return period.firstDay().equals(said.firstDay())
                && period.lastDay().equals(said.lastDay())
                && period.ground() == said.ground()
                && period.certainty() == said.certainty();
    }

    private Instant moment() {
        return command.period().assertedAt();
    }
}
