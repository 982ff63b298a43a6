package nl.sluitend.gateway.delivery;

import nl.sluitend.kernel.rule.Words;

/**
 * Why a line of a delivery was not accepted. Holds nothing of what the line said: its words are those of its code.
 *
 * @param delivery the key of the delivery
 * @param place its place in the list of the delivery, from 0
 * @param line the number of the line, from 1
 * @param field which field, as a path; empty for the line as a whole
 * @param code stable
 * @param message what was wrong
 * @param remedy what to do about it
 */
public record RejectedLine(
        String delivery, int place, long line, String field, String code, Words message, Words remedy) {}
