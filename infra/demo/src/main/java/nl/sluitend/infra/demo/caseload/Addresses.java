package nl.sluitend.infra.demo.caseload;

import java.util.Locale;
import java.util.SplittableRandom;

/** Invented ways to reach somebody in a town of their municipality: no mail, letter or call arrives anywhere. */
record Addresses(Names names) {

    private static final String POSTCODE_LETTERS = "ABCDEGHJKLMNPRTVWXZ";

    CaseloadLine.Contact at(MunicipalCaseload municipality, String caseReference, SplittableRandom random) {
        var place = Weighted.evenly(municipality.places(), random);
        return new CaseloadLine.Contact(
                names.street(random),
                Integer.toString(random.nextInt(1, 300)),
                place.postcode() + letter(random) + letter(random),
                place.town(),
                phone(random),
                email(caseReference));
    }

    /** Somebody without an address can still be called. */
    CaseloadLine.Contact nowhere(String caseReference, SplittableRandom random) {
        return new CaseloadLine.Contact(null, null, null, null, phone(random), email(caseReference));
    }

    private static String letter(SplittableRandom random) {
        return String.valueOf(POSTCODE_LETTERS.charAt(random.nextInt(POSTCODE_LETTERS.length())));
    }

    private static String phone(SplittableRandom random) {
        return "+31600" + random.nextInt(100_000, 1_000_000);
    }

    /** The top-level domain "example" is reserved and resolves nowhere (RFC 2606). */
    private static String email(String caseReference) {
        return caseReference.toLowerCase(Locale.ROOT) + "@voorbeeld.example";
    }
}
