package nl.sluitend.gateway.inhabitant;

import java.time.LocalDate;
import nl.sluitend.gateway.dossier.DossierInput;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.inhabitant.RecordJobseekerRegistration;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.jspecify.annotations.Nullable;

record RecordJobseekerRegistrationInput(
        String inhabitant, @Nullable Integer seenVersion, LocalDate from, LocalDate until) implements DossierInput {

    RecordJobseekerRegistration asCommand(Decision decision) {
        return new RecordJobseekerRegistration(new InhabitantId(inhabitant), from, until, decision);
    }
}
