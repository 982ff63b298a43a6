package nl.sluitend.gateway.inhabitant;

import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.inhabitant.Origin;
import nl.sluitend.kernel.inhabitant.PersonName;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.text.Text;
import org.jspecify.annotations.Nullable;

record RegisterInhabitantInput(
        String burgerservicenummer,
        Origin origin,
        String municipality,
        ResidenceGround residenceGround,
        @Nullable String name,
        @Nullable BirthDate birthDate,
        Contact contact) {

    /** Absent when the register does not know it. */
    BirthDate born() {
        return birthDate == null ? BirthDate.UNKNOWN : birthDate;
    }

    /** Absent when the register does not know it. */
    String called() {
        return name == null || name.equals(PersonName.NOT_KNOWN) ? "" : Text.kept(name);
    }

    @Override
    public String toString() {
        return "somebody new";
    }
}
