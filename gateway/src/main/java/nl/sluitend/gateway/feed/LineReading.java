package nl.sluitend.gateway.feed;

import java.util.List;

/** The result of reading a line. */
sealed interface LineReading {

    /** It meets the contract. */
    record Sound(long line, String digest, FeedLine content) implements LineReading {}

    /** It does not. */
    record Broken(List<Rejection> rejections) implements LineReading {

        public Broken {
            rejections = List.copyOf(rejections);
        }

        static Broken of(long line, String field, Code code) {
            return new Broken(List.of(Rejection.of(line, field, code)));
        }
    }
}
