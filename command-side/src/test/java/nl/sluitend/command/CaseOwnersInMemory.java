package nl.sluitend.command;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.command.wwcase.CaseOwners;
import nl.sluitend.kernel.privacy.InhabitantId;
import nl.sluitend.kernel.wwcase.WwCaseId;

/** Owners of cases that are forgotten with the test. */
public final class CaseOwnersInMemory implements CaseOwners {

    private final Map<WwCaseId, Owner> owners = new ConcurrentHashMap<>();

    @Override
    public Owner claim(WwCaseId wwCase, InhabitantId inhabitant, Instant assertedAt) {
        owners.putIfAbsent(wwCase, new Owner(inhabitant, assertedAt));
        return Objects.requireNonNull(owners.get(wwCase));
    }
}
