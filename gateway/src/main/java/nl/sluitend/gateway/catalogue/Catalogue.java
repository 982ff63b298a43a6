package nl.sluitend.gateway.catalogue;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.sluitend.gateway.bus.Mutations.Answer;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Command;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.view.CatalogueEntry;
import nl.sluitend.kernel.view.FindEntries;
import nl.sluitend.kernel.view.FindEntriesByKey;
import nl.sluitend.kernel.view.FindEntry;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import org.jspecify.annotations.Nullable;

/**
 * One type of thing that is about nobody: listed, found, registered and changed.
 *
 * @param <T> its view
 */
public final class Catalogue<T extends CatalogueEntry> {

    private final Class<T> type;
    private final Unknown unknown;
    private final Catalogues with;

    Catalogue(Class<T> type, Unknown unknown, Catalogues with) {
        this.type = type;
        this.unknown = unknown;
        this.with = with;
    }

    /** One page of the list, of one municipality or of all. */
    public Page<T> page(@Nullable String municipality, Window window, Caller caller) {
        return with.queries().page(new FindEntries(type, caller, municipality, window), type);
    }

    /** The one with that key, as the product itself sees it. */
    public Optional<T> find(String key) {
        return find(key, -1);
    }

    /** The one with that key, as the caller may see it. */
    public Optional<T> find(String key, Caller caller) {
        return byKey(Set.of(key), caller).stream().findFirst();
    }

    /** The one that a decision names; empty when there is none with that key. */
    public Optional<T> named(String key) {
        return with.queries()
                .named(unknown, key, new FindEntry(type, key, -1), CatalogueEntry.class)
                .map(type::cast);
    }

    /** The one that a decision names; refused when there is none with that key. */
    public T known(String key) {
        return named(key).orElseThrow(unknown::refused);
    }

    /** The same where a decision may name one; empty when it names none. */
    public Optional<T> knownIfAny(@Nullable String key) {
        return Optional.ofNullable(key).map(this::known);
    }

    /** Those that the rows of another list name, for all rows in one query. */
    public <R> Map<R, T> ofEach(List<R> rows, Function<R, String> key, Caller caller) {
        var found = byKey(rows.stream().map(key).collect(toUnmodifiableSet()), caller).stream()
                .collect(toMap(CatalogueEntry::key, Function.identity()));
        return rows.stream()
                .filter(row -> found.containsKey(key.apply(row)))
                .collect(toMap(Function.identity(), row -> found.get(key.apply(row)), (one, _) -> one));
    }

    /** Which of these lag behind what was recorded, because they are being repaired. */
    public Map<T, Boolean> beingRepaired(List<T> entries, Caller caller) {
        return with.repairs().of(entries, CatalogueEntry::key, caller);
    }

    /**
     * Registers one.
     *
     * @param operation the name of the mutation
     * @param key that it gets
     * @param command makes the command; refuses input that is wrong
     */
    public Answer<T> register(
            String operation, String key, Caller caller, Function<Decision, ? extends Command> command) {
        return decide(operation, key, with.decisions().by(caller, null), command);
    }

    /**
     * Changes the one with that key.
     *
     * @param operation the name of the mutation
     * @param seenVersion the version that the caller had on screen
     * @param command makes the command
     */
    public Answer<T> change(
            String operation,
            String key,
            @Nullable Integer seenVersion,
            Caller caller,
            Function<Decision, ? extends Command> command) {
        return decide(operation, key, with.decisions().by(caller, seenVersion), decision -> {
            unknown.requireKey(key);
            return command.apply(decision);
        });
    }

    private Answer<T> decide(
            String operation, String key, Decision decision, Function<Decision, ? extends Command> command) {
        return with.mutations()
                .answer(
                        operation,
                        key,
                        unknown,
                        decision,
                        () -> with.commands().send(command.apply(decision)),
                        this::after);
    }

    /** The entry with what was recorded; empty while it does not include that. */
    private Optional<T> after(Recorded recorded) {
        return find(recorded.stream(), recorded.sequence()).filter(found -> found.version() >= recorded.sequence());
    }

    private Optional<T> find(String key, long atLeast) {
        return with.queries()
                .find(new FindEntry(type, key, atLeast), CatalogueEntry.class)
                .map(type::cast);
    }

    private List<T> byKey(Set<String> keys, Caller caller) {
        return with.queries().list(new FindEntriesByKey(type, caller, keys), CatalogueEntry.class).stream()
                .map(type::cast)
                .toList();
    }
}
