package nl.sluitend.gateway.inhabitant;

import java.time.LocalDate;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.ResidenceGround;

record RegisterInhabitantInput(
        String burgerservicenummer,
        Origin origin,
        String municipality,
        ResidenceGround residenceGround,
        String name,
        LocalDate birthDate,
        Contact contact) {

    @Override
    public String toString() {
        return "somebody new";
    }
}
