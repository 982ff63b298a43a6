package nl.sluitend.gateway.inhabitant;

import java.util.stream.Stream;
import nl.sluitend.gateway.dossier.PossibleAction;
import nl.sluitend.gateway.dossier.PossibleActions;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.inhabitant.RecordJobseekerRegistration;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That somebody is registered as looking for work. */
@Component
@Order(5)
class RegistrationActions implements PossibleActions {

    @Override
    public Stream<PossibleAction> on(Dossier dossier, Decision decision) {
        var today = decision.today();
        return Stream.of(PossibleAction.of(
                null,
                new RecordJobseekerRegistration(
                        new InhabitantId(dossier.inhabitant()), today, today.plusYears(1), decision)));
    }
}
