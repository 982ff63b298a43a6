package nl.sluitend.gateway.inhabitant;

import nl.sluitend.gateway.privacy.PersonVault;

/** Seals people with the vault of a test. */
public final class PersonaliaOfTests {

    private PersonaliaOfTests() {}

    public static Personalia with(PersonVault vault) {
        return new Personalia(vault);
    }
}
