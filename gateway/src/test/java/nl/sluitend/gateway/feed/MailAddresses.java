package nl.sluitend.gateway.feed;

import java.util.stream.Stream;

/** Mail addresses for both entrances, which judge them alike. */
public final class MailAddresses {

    private MailAddresses() {}

    /** Such as exist; with blanks around it is the same one. */
    public static Stream<String> right() {
        return Stream.of(
                "a.berg@voorbeeld.example", " a@b.nl", "a@b.nl ", "o'brien+werk@b-c.nl", "é@b.nl", "a_b@c.d.e.nl");
    }

    /** Such as nobody has. */
    public static Stream<String> wrong() {
        return Stream.of(
                "nobody",
                "a@b",
                "a@b.c\u200d",
                "a\u200c@b.nl",
                "a@b.nl\ufe0f",
                "a\u3164@b.nl",
                "a@b.nl\udb40\udd01",
                "a@b..nl",
                "a..b@c.nl",
                ".a@b.nl",
                "a.@b.nl",
                "a@b.nl.",
                "a@.nl",
                "a,b@c.nl",
                "a;b@c.nl",
                "<a@b.nl>",
                "a\"b@c.nl",
                "a\\b@c.nl",
                "a@b@c.nl",
                "a b@c.nl",
                "a\u00a0b@c.nl");
    }
}
