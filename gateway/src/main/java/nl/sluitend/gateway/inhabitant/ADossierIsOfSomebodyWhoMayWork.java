package nl.sluitend.gateway.inhabitant;

import java.time.LocalDate;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.rule.Ground;
import nl.sluitend.kernel.rule.Rule;

/** Support towards work is for people who may work: no child under thirteen has a dossier here. */
@Ground(law = "Arbeidstijdenwet 3:2", field = "birthDate")
record ADossierIsOfSomebodyWhoMayWork(BirthDate birthDate, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return birthDate.mayWorkOn(today);
    }
}
