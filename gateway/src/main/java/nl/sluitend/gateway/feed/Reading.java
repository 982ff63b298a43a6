package nl.sluitend.gateway.feed;

import java.util.List;

/** What became of a line when it was read. */
sealed interface Reading {

    /** It keeps the contract. */
    record Sound(long line, String digest, FeedLine content) implements Reading {}

    /** It does not. */
    record Broken(List<Rejection> rejections) implements Reading {

        public Broken {
            rejections = List.copyOf(rejections);
        }

        static Broken of(long line, String field, Code code) {
            return new Broken(List.of(Rejection.of(line, field, code)));
        }
    }
}
