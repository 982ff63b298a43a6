package nl.sluitend.infra.caseload;

import java.util.Locale;
import java.util.SplittableRandom;

/** Invented ways to reach somebody: no mail, letter or call arrives anywhere. */
record Addresses(Names names) {

    private static final String POSTCODE_LETTERS = "ABCDEGHJKLMNPRTVWXZ";

    FeedLine.Contact at(Municipality municipality, String caseReference, SplittableRandom random) {
        return new FeedLine.Contact(
                names.street(random),
                Integer.toString(random.nextInt(1, 300)),
                postcode(random),
                municipality.name(),
                phone(random),
                email(caseReference));
    }

    /** Whoever has no address can still be called. */
    FeedLine.Contact nowhere(String caseReference, SplittableRandom random) {
        return new FeedLine.Contact(null, null, null, null, phone(random), email(caseReference));
    }

    private static String postcode(SplittableRandom random) {
        return "" + random.nextInt(1000, 10_000) + letter(random) + letter(random);
    }

    private static char letter(SplittableRandom random) {
        return POSTCODE_LETTERS.charAt(random.nextInt(POSTCODE_LETTERS.length()));
    }

    private static String phone(SplittableRandom random) {
        return "+31600" + random.nextInt(100_000, 1_000_000);
    }

    /** The top-level domain "example" is reserved and resolves nowhere (RFC 2606). */
    private static String email(String caseReference) {
        return caseReference.toLowerCase(Locale.ROOT) + "@voorbeeld.example";
    }
}
