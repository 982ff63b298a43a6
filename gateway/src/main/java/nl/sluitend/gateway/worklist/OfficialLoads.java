package nl.sluitend.gateway.worklist;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.sluitend.gateway.handover.ContactPerson;
import nl.sluitend.kernel.worklist.Burden;

/**
 * The work of a municipality by official. A name is what somebody typed at acceptance: who is written differently stands
 * there twice.
 *
 * @param officials whoever has most that is late first; what lies with nobody by name comes last
 * @param all all of it together
 * @param soon until which day something comes soon
 * @param complete whether everybody was counted
 */
record OfficialLoads(List<OfficialLoad> officials, OfficialLoad all, LocalDate soon, boolean complete) {

    private static final Pattern GAP = Pattern.compile("\\s+");

    private static final Comparator<OfficialLoad> MOST_LATE_FIRST = comparing(
                    (OfficialLoad each) -> each.name() == null)
            .thenComparing(OfficialLoad::late, reverseOrder())
            .thenComparing(OfficialLoad::supported, reverseOrder())
            .thenComparing(each -> String.valueOf(each.name()));

    static OfficialLoads of(List<Burden> burdens, Map<Burden, ContactPerson> named, LocalDate soon, boolean complete) {
        var officials = burdens.stream().collect(groupingBy(each -> alike(name(each, named)))).values().stream()
                .map(each -> OfficialLoad.of(name(each.getFirst(), named).orElse(null), each))
                .sorted(MOST_LATE_FIRST)
                .toList();
        return new OfficialLoads(officials, OfficialLoad.of(null, burdens), soon, complete);
    }

    private static Optional<String> name(Burden burden, Map<Burden, ContactPerson> named) {
        return Optional.ofNullable(named.get(burden)).map(ContactPerson::name).map(String::strip);
    }

    private static Optional<String> alike(Optional<String> name) {
        return name.map(text -> GAP.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT));
    }
}
