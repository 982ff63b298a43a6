package nl.sluitend.query.handover;

/**
 * After how many working days silence is spoken of. A proposal without legal force (domain 7.2).
 *
 * @param remindAt working days after which a reminder is due
 * @param escalateAt working days after which the team leads are told
 */
record ResponseTerms(int remindAt, int escalateAt) {

    static final ResponseTerms USUAL = new ResponseTerms(5, 10);
}
