package nl.sluitend.command.wwcase;

import java.util.Map;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;
import nl.sluitend.kernel.wwcase.RecordWwCase;

/** A case belongs to one person for ever; the feed has no message to correct a wrong citizen service number. */
@Ground(law = "feed version 1", invariant = "I20", field = "burgerservicenummer")
record AReferenceBelongsToOnePerson(CaseOwners.Owner owner, RecordWwCase command) implements Rule {

    @Override
    public boolean holds() {
        return owner.inhabitant().equals(command.inhabitant());
    }

    @Override
    public Map<String, String> told() {
        return Map.of(
                "known", owner.assertedAt().toString(),
                "asserted", command.period().assertedAt().toString());
    }
}
