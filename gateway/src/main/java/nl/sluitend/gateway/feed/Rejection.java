package nl.sluitend.gateway.feed;

import java.util.Map;
import nl.sluitend.gateway.decision.Wording;
import nl.sluitend.gateway.delivery.RejectedLine;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Words;

/**
 * Why one line was not accepted. Never repeats a value of the line.
 *
 * @param line its number, from 1
 * @param field which field, as a path; empty for the line as a whole
 * @param code stable
 * @param reason what was wrong
 * @param remedy what to do about it
 */
record Rejection(long line, String field, String code, Words reason, Words remedy) {

    /** The dossier's rules name the field of the command; a sender knows that of the line. */
    private static final Map<String, String> IN_THE_LINE =
            Map.of("lastDay", "lastDay.date", "assertedOn", "lastDay.assertedOn", "from", "availability.from");

    static Rejection of(long line, String field, Code code) {
        var told = code.told();
        return new Rejection(line, field, told.code(), told.message(), told.remedy());
    }

    static Rejection of(long line, Refusal refusal) {
        var code = Code.OF_A_CONFLICT.contains(refusal.code()) ? Code.ASSERTION_CONFLICT.code() : refusal.code();
        var field = IN_THE_LINE.getOrDefault(refusal.field(), refusal.field());
        return new Rejection(line, field, code, refusal.message(), refusal.remedy());
    }

    /** As it is remembered, in the words that its code always has: those of a conflict name moments of the line. */
    RejectedLine remembered(String delivery, int place) {
        var told = Code.named(code).map(Code::told).orElseGet(() -> new Wording(code, reason, remedy));
        return new RejectedLine(delivery, place, line, field, code, told.message(), told.remedy());
    }
}
