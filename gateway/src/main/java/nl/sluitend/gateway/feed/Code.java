package nl.sluitend.gateway.feed;

/** Why a line is rejected, as the feed's contract names it; the words stand in the refusals bundle. */
enum Code {
    LINE_NOT_JSON,
    LINE_TOO_LONG,
    FIELD_MISSING,
    FIELD_UNKNOWN,
    FIELD_INVALID,
    BSN_INVALID,
    MUNICIPALITY_UNKNOWN,
    LAST_DAY_BEFORE_FIRST_DAY,
    PERSON_DESTROYED
}
