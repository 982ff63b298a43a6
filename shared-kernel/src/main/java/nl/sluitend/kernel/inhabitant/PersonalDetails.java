package nl.sluitend.kernel.inhabitant;

import nl.sluitend.kernel.privacy.Sealed;

/**
 * Who somebody is, sealed, with the one fact that rules need.
 *
 * @param name as far as it is known
 * @param birthDate as far as it is known
 * @param contact address, telephone and mail
 * @param ageBand on the day of assertion
 */
public record PersonalDetails(Sealed name, Sealed birthDate, Sealed contact, AgeBand ageBand) {}
