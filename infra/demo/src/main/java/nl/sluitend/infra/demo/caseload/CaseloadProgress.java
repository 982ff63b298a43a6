package nl.sluitend.infra.demo.caseload;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;

/** A bar on the error stream, if it is a terminal and there is something to wait for. */
record CaseloadProgress(Optional<ProgressBar> bar) implements AutoCloseable {

    private static final int WORTH_WATCHING = 10_000;

    static CaseloadProgress over(int cases) {
        boolean watched = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return new CaseloadProgress(
                watched && cases > WORTH_WATCHING
                        ? Optional.of(ProgressBar.builder()
                                .setTaskName("caseload")
                                .setInitialMax(cases)
                                .build())
                        : Optional.empty());
    }

    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
