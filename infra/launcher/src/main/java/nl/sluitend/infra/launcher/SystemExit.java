package nl.sluitend.infra.launcher;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/** Ends this process without the virtual machine's own end. */
final class SystemExit {

    private SystemExit() {}

    /**
     * The system's own exit (POSIX, {@code _exit}): the virtual machine's exit, and halt too, first write the cache and
     * start another machine for it (seen with JDK 25.0). If it is not found, they are used.
     */
    @SuppressWarnings("restricted") // the script enables it
    static void endAtOnce(int code) {
        var linker = Linker.nativeLinker();
        linker.defaultLookup().find("_exit").ifPresent(exit -> {
            try {
                linker.downcallHandle(exit, FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT))
                        .invokeExact(code);
            } catch (Throwable failure) {
                throw new LinkageError("_exit", failure);
            }
        });
    }
}
