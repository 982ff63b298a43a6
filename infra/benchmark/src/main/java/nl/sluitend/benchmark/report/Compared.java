package nl.sluitend.benchmark.report;

import java.util.List;

/**
 * Today's product beside an earlier revision.
 *
 * @param commit of the earlier one
 * @param figures of both
 */
public record Compared(String commit, List<Beside> figures) {}
