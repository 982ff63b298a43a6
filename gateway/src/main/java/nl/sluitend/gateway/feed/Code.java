package nl.sluitend.gateway.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.sluitend.gateway.decision.Wording;

/** Why a line is rejected, as the feed's contract names it; the texts are in the refusals bundle. */
enum Code {
    LINE_NOT_JSON,
    LINE_TOO_LONG,
    FIELD_MISSING,
    FIELD_UNKNOWN,
    FIELD_INVALID,
    BSN_INVALID,
    MUNICIPALITY_UNKNOWN,
    LAST_DAY_BEFORE_FIRST_DAY,
    ASSERTION_CONFLICT,
    PERSON_DESTROYED,
    /** An earlier event of this person cannot be read now; everybody else's lines go on. */
    PERSON_BEING_REPAIRED;

    /** The dossier's rules that the contract reports under one name: another message already used the line's key. */
    static final Set<String> OF_A_CONFLICT = Set.of("an-assertion-says-one-thing", "a-reference-belongs-to-one-person");

    /** The texts for the line. */
    Wording told() {
        return Wording.of(Code.class, code());
    }

    /** The one of that code; empty for that of a rule of the dossier. */
    static Optional<Code> named(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** In lower case with hyphens, like every code of the product. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
