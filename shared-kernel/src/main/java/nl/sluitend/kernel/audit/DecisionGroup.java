package nl.sluitend.kernel.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import nl.sluitend.kernel.calendar.Iso;
import nl.sluitend.kernel.decision.Role;
import org.jspecify.annotations.Nullable;

/**
 * What decisions that are counted together have in common.
 *
 * @param day on which they were taken, in Europe/Amsterdam
 * @param outcome how they ended
 * @param role in which they were asked for; absent when the token itself was refused
 * @param organisation the code of the employer of whoever asked; absent for inhabitants and the product itself
 * @param code of the refusal; absent for what was not refused
 * @param operation what was asked, or the name of the event that was recorded
 */
public record DecisionGroup(
        LocalDate day,
        DecisionOutcome outcome,
        @Nullable Role role,
        @Nullable String organisation,
        @Nullable String code,
        String operation) {

    /** Stands for what is absent, as in the metadata of events. */
    public static final String NONE = "-";

    private static final String BETWEEN = "\n";
    private static final int PARTS = 6;

    /** The group of that key; empty when the key was made by hand. */
    public static Optional<DecisionGroup> of(String key) {
        var parts = decoded(key).split(BETWEEN, PARTS);
        return parts.length == PARTS && isText(parts[5]) ? read(parts) : Optional.empty();
    }

    private static Optional<DecisionGroup> read(String[] parts) {
        var outcome = Arrays.stream(DecisionOutcome.values())
                .filter(each -> each.name().equals(parts[1]))
                .findFirst();
        var role = Role.named(parts[2]);
        return Iso.day(parts[0])
                .filter(_ -> outcome.isPresent() && (role.isPresent() || parts[2].equals(NONE)))
                .filter(_ -> isText(parts[3]) && isText(parts[4]))
                .map(day -> new DecisionGroup(
                        day, outcome.orElseThrow(), role.orElse(null), told(parts[3]), told(parts[4]), parts[5]));
    }

    private static boolean isText(String part) {
        return !part.isEmpty() && part.chars().noneMatch(Character::isISOControl);
    }

    private static String decoded(String key) {
        try {
            return new String(Base64.getUrlDecoder().decode(key), UTF_8);
        } catch (IllegalArgumentException byHand) {
            return "";
        }
    }

    /** Opaque, and fit for an address. */
    public String key() {
        var parts = String.join(
                BETWEEN,
                day.toString(),
                outcome.name(),
                role == null ? NONE : role.name(),
                organisation == null ? NONE : organisation,
                code == null ? NONE : code,
                operation);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(UTF_8));
    }

    private static @Nullable String told(String part) {
        return part.equals(NONE) ? null : part;
    }

    /** What finds these decisions, and no others of that day. */
    public DecisionFilter filter() {
        return new DecisionFilter(
                outcome, role, organisation == null ? NONE : organisation, operation, code == null ? NONE : code);
    }
}
