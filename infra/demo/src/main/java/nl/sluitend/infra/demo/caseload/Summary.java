package nl.sluitend.infra.demo.caseload;

import java.io.PrintWriter;

/** What a feed holds, for the person who asked for it. */
record Summary(PrintWriter to) {

    void print(FeedCounts counts) {
        to.printf("%-6s  %-28s %8s %8s%n", "code", "municipality", "WW stock", "in feed");
        counts.municipalities().forEach(each -> row(each.code(), each.name(), each.stock(), each.written()));
        row("", "total", counts.stock(), counts.written());
        to.println("Bron: CBS (WW stock, KWB 2024). The people do not exist.");
        to.flush();
    }

    private void row(String code, String name, int stock, int written) {
        to.printf("%-6s  %-28s %8d %8d%n", code, name, stock, written);
    }
}
