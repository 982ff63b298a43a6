package nl.sluitend.gateway.greeting;

import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.greeting.GreetInhabitant;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;

record GreetInhabitantInput(String inhabitant, @Nullable Integer seenVersion, String municipality)
        implements DossierInput {

    GreetInhabitant asCommand(String greeting, Decision decision) {
        return new GreetInhabitant(new InhabitantId(inhabitant), greeting, municipality, decision);
    }
}
