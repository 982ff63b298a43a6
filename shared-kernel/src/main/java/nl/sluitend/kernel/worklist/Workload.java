package nl.sluitend.kernel.worklist;

import nl.sluitend.kernel.view.MaskedCount;

/**
 * How much a municipality has to do. The caller's own is told exactly, others' in tens (ADR 7).
 *
 * @param municipality its code
 * @param supported whom it supports
 * @param unanswered offers that nobody answered yet, with those about which a question is open
 * @param overdue those of them whose clock has run out
 * @param late appointments whose day has passed; an answer to an offer is not counted here
 * @param soon appointments from today until the day asked for
 */
public record Workload(
        String municipality,
        MaskedCount supported,
        MaskedCount unanswered,
        MaskedCount overdue,
        MaskedCount late,
        MaskedCount soon) {}
