package nl.sluitend.infra.demo.caseload;

import static nl.sluitend.infra.demo.caseload.Weighted.evenly;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import net.datafaker.Faker;
import org.jspecify.annotations.Nullable;

/** Dutch names from Datafaker's lists, read once: asking Datafaker for each name costs more than the rest of a line. */
record Names(List<String> given, List<String> prefixes, List<String> family, List<String> streetEndings) {

    static Names read() {
        var faker = new Faker(Locale.of("nl"));
        return new Names(
                list(faker, "name.first_name"),
                list(faker, "name.tussenvoegsel"),
                list(faker, "name.last_name"),
                list(faker, "address.street_suffix"));
    }

    private static List<String> list(Faker faker, String key) {
        List<String> list = faker.fakeValuesService().fetchObject(key, faker.getContext());
        return List.copyOf(list);
    }

    CaseloadLine.Name name(SplittableRandom random) {
        String first = evenly(given, random);
        return new CaseloadLine.Name(first.substring(0, 1) + ".", first, prefix(random), evenly(family, random));
    }

    private @Nullable String prefix(SplittableRandom random) {
        return random.nextInt(4) == 0 ? evenly(prefixes, random) : null;
    }

    String street(SplittableRandom random) {
        return evenly(given, random) + evenly(streetEndings, random);
    }
}
