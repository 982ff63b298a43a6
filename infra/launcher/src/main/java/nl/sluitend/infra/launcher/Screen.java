package nl.sluitend.infra.launcher;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;

/** What a person sees of a start: a line per part, with the time it took. */
record Screen(PrintWriter out) {

    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Does the work, and reports when the part is ready. */
    <T> T timed(String part, Callable<T> work) throws Exception {
        return timed(part, "ready", work);
    }

    /** Does the work, and reports when the part has reached that state. */
    <T> T timed(String part, String state, Callable<T> work) throws Exception {
        var begin = System.nanoTime();
        var result = work.call();
        var seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
        say(String.format(Locale.ROOT, "  %-12s %-7s after %5.1f s   %s", part, state, seconds, shown(result)));
        return result;
    }

    /** Addresses without their query, where a password may be. */
    static String shown(Object result) {
        return result.toString().replaceAll("\\?.*", "").replaceAll("//[^/@]*@", "//");
    }
}
