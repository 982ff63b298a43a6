package nl.sluitend.kernel.inhabitant;

import nl.sluitend.kernel.privacy.Sealed;

/**
 * Who somebody is, sealed, with the one fact that rules need.
 *
 * @param name how to address the person
 * @param birthDate the day of birth
 * @param contact address, telephone and mail
 * @param ageBand on the day of assertion
 */
public record PersonalDetails(Sealed name, Sealed birthDate, Sealed contact, AgeBand ageBand) {}
