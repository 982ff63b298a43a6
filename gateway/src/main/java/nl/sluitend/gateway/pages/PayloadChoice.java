package nl.sluitend.gateway.pages;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.kernel.handover.PayloadField;

/**
 * The choice of what a handover sends: what it always needs is ticked and says so, and a text stands open where the file
 * itself says nothing.
 */
final class PayloadChoice {

    /** The input's field. */
    private static final String NAME = "payload";

    private static final Set<String> SAID_BY_PEOPLE =
            Set.of(PayloadField.WISHES.name(), PayloadField.WORK_LIMITATIONS.name(), PayloadField.NEXT_STEP.name());

    private PayloadChoice() {}

    /** @param isSent whether somebody sent it: then what is not ticked was left out */
    static FormField in(FormField field, boolean isSent) {
        if (!field.name().equals(NAME) || field.kind() != FormField.Kind.ITEMS) {
            return field;
        }
        var told = field.with(field.options().stream().map(PayloadChoice::told).toList(), field.values());
        return isSent ? told : told.with(told.options(), ticked(told));
    }

    private static FormField.Option told(FormField.Option option) {
        return option.told(isNeeded(option.value()), SAID_BY_PEOPLE.contains(option.value()));
    }

    private static Set<String> ticked(FormField field) {
        var needed = field.options().stream().map(FormField.Option::value).filter(PayloadChoice::isNeeded);
        return Stream.concat(field.values().stream(), needed).collect(toCollection(LinkedHashSet::new));
    }

    private static boolean isNeeded(String field) {
        return PayloadField.valueOf(field).isRequired();
    }
}
