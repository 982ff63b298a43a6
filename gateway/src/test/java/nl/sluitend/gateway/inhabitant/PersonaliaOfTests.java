package nl.sluitend.gateway.inhabitant;

import java.util.Optional;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.inhabitant.PersonName;

/** Seals people with the vault of a test. */
public final class PersonaliaOfTests {

    private PersonaliaOfTests() {}

    public static Personalia with(PersonVault vault) {
        return new Personalia(vault);
    }

    /** How to address somebody whose name was sealed as that. */
    public static Optional<String> written(String text) {
        return Personalia.named(text).written();
    }

    /** The parts of a name that was sealed as that. */
    public static Optional<PersonName> parts(String text) {
        return Optional.ofNullable(Personalia.named(text).parts());
    }
}
