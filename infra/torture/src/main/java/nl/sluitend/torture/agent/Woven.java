package nl.sluitend.torture.agent;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner.Typing;

/** Byte Buddy advice: the code of these methods is copied into the product's, and calls {@link Passages}. */
final class Woven {

    private Woven() {}

    static final class Crash {
        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t") String type, @Advice.Origin("#m") String method) {
            Passages.passed(type, method, true);
        }

        @Advice.OnMethodExit
        static void exit(@Advice.Origin("#t") String type, @Advice.Origin("#m") String method) {
            Passages.passed(type, method, false);
        }

        private Crash() {}
    }

    static final class Slow {
        @Advice.OnMethodEnter
        static void enter() throws InterruptedException {
            Passages.slow();
        }

        private Slow() {}
    }

    static final class Shift {
        @Advice.OnMethodExit
        @SuppressWarnings("UnusedVariable") // the copy returns it
        static void exit(@Advice.Return(readOnly = false) Instant told) {
            told = Passages.shifted(told);
        }

        private Shift() {}
    }

    static final class ShiftClock {
        @Advice.OnMethodExit
        @SuppressWarnings("UnusedVariable") // the copy returns it
        static void exit(@Advice.Return(readOnly = false) Clock told) {
            told = new Shifted(told);
        }

        private ShiftClock() {}
    }

    static final class SkipWrites {
        @Advice.OnMethodEnter
        @SuppressWarnings("UnusedVariable") // the copy goes on with it
        static void enter(@Advice.Argument(value = 0, readOnly = false) List<?> documents) {
            documents = Passages.written(documents);
        }

        private SkipWrites() {}
    }

    static final class SkipAppends {
        @Advice.OnMethodEnter
        @SuppressWarnings("UnusedVariable") // the copy goes on with it
        static void enter(@Advice.Argument(value = 0, readOnly = false) List<?> events) {
            events = Passages.appended(events);
        }

        private SkipAppends() {}
    }

    static final class ForgetBatch {
        @Advice.OnMethodEnter
        static void enter(
                @Advice.Argument(0) Map<String, Object> documents, @Advice.Argument(1) Map<String, List<?>> events)
                throws ReflectiveOperationException {
            Forgetting.batch(documents, events.values());
        }

        private ForgetBatch() {}
    }

    static final class UnseenGap {
        @Advice.OnMethodExit
        @SuppressWarnings("UnusedVariable") // the copy returns it
        static void exit(@Advice.Return(readOnly = false) boolean follows) {
            follows = follows || Passages.has(SeededFault.TOKEN_AHEAD);
        }

        private UnseenGap() {}
    }

    static final class StopView {
        @Advice.OnMethodEnter
        static void enter() {
            Passages.stopView();
        }

        private StopView() {}
    }

    static final class NeverFlagged {
        @Advice.OnMethodExit
        @SuppressWarnings("UnusedVariable") // the copy returns it
        static void exit(@Advice.Return(readOnly = false) boolean flagged) {
            flagged = flagged && !Passages.has(SeededFault.DOUBLED_DAILY_RUN);
        }

        private NeverFlagged() {}
    }

    static final class TokenFirst {
        @Advice.OnMethodEnter
        @SuppressWarnings("UnusedVariable") // the copy sets the field
        static void enter(
                @Advice.FieldValue(value = "storeTokenBeforeProcessing", readOnly = false, typing = Typing.DYNAMIC)
                        Object first) {
            if (Passages.has(SeededFault.TOKEN_AHEAD)) {
                first = true;
            }
        }

        private TokenFirst() {}
    }
}
