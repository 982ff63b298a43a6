package nl.sluitend.infra.demo.caseload;

import static nl.sluitend.infra.demo.caseload.Weighted.evenly;

import java.util.List;
import java.util.SplittableRandom;

/** Values for which there is no table, drawn evenly from the feed's closed lists: they say nothing about anybody. */
final class Invented {

    private static final List<String> EDUCATION = List.of(
            "PRIMARY",
            "LOWER_SECONDARY",
            "GENERAL_UPPER_SECONDARY",
            "VOCATIONAL_UPPER_SECONDARY",
            "BACHELOR",
            "MASTER");
    private static final List<String> SUPPORT = List.of(
            "CONVERSATION",
            "ONLINE_COACHING",
            "GROUP_TRAINING",
            "SCHOOLING",
            "TRIAL_PLACEMENT",
            "START_UP_PERIOD",
            "REINTEGRATION");
    private static final List<String> OTHER_LANGUAGES = List.of("ar", "de", "es", "fr", "pl", "ti", "tr", "uk");
    private static final List<String> LEVELS = List.of("A1", "A2", "B1", "B2", "C1", "C2");
    private static final List<Integer> HOURS = List.of(8, 12, 16, 20, 24, 28, 32, 36, 38, 40);

    private Invented() {}

    static String education(SplittableRandom random) {
        return evenly(EDUCATION, random);
    }

    static int hours(SplittableRandom random) {
        return evenly(HOURS, random);
    }

    static List<String> support(SplittableRandom random) {
        return SUPPORT.stream().filter(_ -> random.nextInt(4) == 0).toList();
    }

    /** Dutch for all; one in five has it as a second language beside a mother tongue. */
    static List<CaseloadLine.Language> languages(SplittableRandom random) {
        return random.nextInt(5) == 0
                ? List.of(spoken(evenly(OTHER_LANGUAGES, random)), learned("nl", random))
                : List.of(spoken("nl"), learned("en", random));
    }

    private static CaseloadLine.Language spoken(String code) {
        return new CaseloadLine.Language(code, "NATIVE");
    }

    private static CaseloadLine.Language learned(String code, SplittableRandom random) {
        return new CaseloadLine.Language(code, evenly(LEVELS, random));
    }
}
