package nl.sluitend.infra.demo.story;

import java.io.PrintWriter;
import java.time.Duration;
import nl.sluitend.infra.launcher.VerbRefused;

/** Prints each step with what it saw; a step that does not hold ends the story. */
final class Narrator {

    private final PrintWriter out;
    private final long began = System.nanoTime();
    private int chapters;
    private int steps;

    Narrator(PrintWriter out) {
        this.out = out;
    }

    void chapter(String title) {
        out.printf("%n%d. %s%n", ++chapters, title);
        out.flush();
    }

    /** Prints what was seen, if it is as it must be; otherwise ends the story. */
    void sees(boolean holds, String what, Object seen) {
        if (!holds) {
            throw new VerbRefused("The story breaks in chapter %d: %s. Seen: %s".formatted(chapters, what, seen));
        }
        steps++;
        out.printf("   ✓ %s%n", what);
        out.flush();
    }

    void end() {
        var took = Duration.ofNanos(System.nanoTime() - began);
        out.printf("%nThe story holds: %d chapters, %d steps, %d s.%n", chapters, steps, took.toSeconds());
        out.flush();
    }
}
