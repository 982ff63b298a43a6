package nl.sluitend.infra.demo.caseload;

import java.time.LocalDate;

/**
 * The people of one seed and one day. Each municipality has a random generator of its own, so that a region's lines are
 * the same whether it is written alone, beside others or with the whole country.
 *
 * @param batch part of every case reference: another day or seed is about other people, not about the same cases
 */
record Population(
        LocalDate asOf, long seed, String batch, SyntheticBsns numbers, Names names, Occupations occupations) {

    static Population of(LocalDate asOf, long seed) {
        var random = Chance.of(seed, asOf.toEpochDay());
        String batch = "%06X".formatted(random.nextInt(1 << 24));
        return new Population(asOf, seed, batch, new SyntheticBsns(random), Names.read(), Occupations.read());
    }

    MunicipalCases in(MunicipalCaseload municipality) {
        return new MunicipalCases(
                this, municipality, Chance.of(seed, asOf.toEpochDay(), Long.parseLong(municipality.digits())));
    }
}
