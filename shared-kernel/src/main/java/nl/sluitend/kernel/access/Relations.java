package nl.sluitend.kernel.access;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static nl.sluitend.kernel.collection.Additions.plus;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.sluitend.kernel.organisation.Body;
import org.jspecify.annotations.Nullable;

/**
 * Who has, or had, a relation to one inhabitant, folded from the person's events. Both sides fold it, so that deciding
 * and reading are admitted by the same relation (ADR 11, ADR 21).
 *
 * @param registeredBy the municipality that opened the dossier; absent when UWV did
 * @param offers what each handover means for it
 * @param begun by whom each trajectory and placement was begun
 * @param home where the person lives, or lived before they went abroad; absent while nothing is known
 * @param left the municipalities in which the person no longer lives
 * @param ties each body's relation
 */
public record Relations(
        @Nullable String registeredBy,
        Map<String, Offer> offers,
        Map<String, String> begun,
        @Nullable Home home,
        Set<String> left,
        Map<String, Tie> ties) {

    /** Before anything happened. */
    public static final Relations NONE = new Relations(null, Map.of(), Map.of(), null, Set.of(), Map.of());

    /** The relations after that event. */
    public Relations evolve(Visible event) {
        var after = event.after(this);
        var next = after.with(new Ties(after).now());
        var counted = new TreeMap<>(next.ties);
        next.seers(this, event).forEach(body -> counted.computeIfPresent(body, (_, tie) -> tie.withOneMore()));
        return next.with(counted);
    }

    /** The bodies that see the event from {@code before} to here, including one that lost its relation by it. */
    public Set<String> seers(Relations before, Visible event) {
        var allowed = event.seenBy();
        return Stream.concat(before.ties.keySet().stream(), ties.keySet().stream())
                .filter(body -> isIn(allowed, body) || before.isIn(allowed, body))
                .filter(body -> event.isOf(body, this))
                .collect(toUnmodifiableSet());
    }

    private boolean isIn(Set<Relation> allowed, String body) {
        var relation = of(body);
        return relation != null && allowed.contains(relation);
    }

    /** That body's relation; absent when there never was one, or when what was offered went back. */
    public @Nullable Relation of(String body) {
        var tie = ties.get(body);
        return tie == null ? null : tie.relation();
    }

    /** Whether somebody with that viewpoint knows the person. */
    public boolean admit(Viewpoint viewpoint, String inhabitant) {
        return switch (viewpoint) {
            case Viewpoint.Whole(var only) -> only == null || only.equals(inhabitant);
            case Viewpoint.OfBodies(var bodies) -> bodies.stream().anyMatch(audience()::contains);
            case Viewpoint.Outside _ -> false;
        };
    }

    /** Whether one of those bodies has a lasting relation, and so sees what is true of the person now. */
    public boolean last(Collection<String> bodies) {
        return bodies.stream().map(this::of).filter(Objects::nonNull).anyMatch(Relation::lasts);
    }

    /** Who finds the dossier: UWV, the municipalities that have, or had, a relation, and whoever began something. */
    public Set<String> audience() {
        return ties.keySet().stream().filter(body -> of(body) != null).collect(toCollection(TreeSet::new));
    }

    /** Whether that handover is with that body now. */
    public boolean lies(String handover, String body) {
        return new Offers(offers).isWith(handover, body) && last(Set.of(body));
    }

    /** The version of the dossier as those bodies may know it: it counts what they could see, and nobody else's acts. */
    public long versionFor(Collection<String> bodies) {
        return new Changes(changes()).versionFor(bodies);
    }

    /** How many changes each body could see so far. */
    public Map<String, Integer> changes() {
        var counts = new TreeMap<String, Integer>();
        ties.forEach((body, tie) -> counts.put(body, tie.changes()));
        return counts;
    }

    /** Whether the person is known to one of them only from before its relation ended. */
    public boolean areOver(Collection<String> bodies) {
        return !last(bodies) && bodies.stream().anyMatch(body -> of(body) == Relation.FORMER);
    }

    /** Whether one of them began a trajectory or a placement. */
    public boolean areBegunBy(Collection<String> bodies) {
        return bodies.stream().anyMatch(begun::containsValue);
    }

    /** The dossier was opened by that municipality, or by UWV. */
    public Relations registered(@Nullable String by) {
        var opened = new Relations(by, offers, begun, home, left, ties);
        return by == null ? opened.withUwv() : opened;
    }

    /** UWV has a relation, too. */
    public Relations withUwv() {
        return ties.containsKey(Body.UWV) ? this : with(plus(ties, Body.UWV, Tie.begun(Relation.UWV)));
    }

    /** A message that came late says where somebody lived before, and ends nothing. */
    public Relations livingIn(String municipality, LocalDate from) {
        if (home == null) {
            return at(new Home(municipality, from, null));
        }
        return from.isBefore(home.since()) ? this : at(home.then(municipality, from));
    }

    /**
     * Whoever lives abroad lives in no municipality (PW 11, 40(1)). A residence known by then does not contradict it:
     * that carries the day of its message, not the day of moving in (ADR 27).
     */
    public Relations abroad(LocalDate from) {
        return home == null ? this : at(home.abroadFrom(from));
    }

    /** The person did not go abroad after all. */
    public Relations backHome() {
        return home == null ? this : at(home.inTheCountry());
    }

    /** UWV reports, with a right that began after the person went abroad, that they live where they lived before. */
    public Relations backIn(String municipality, LocalDate from) {
        return home != null && home.isLeftBefore(from) && home.municipality().equals(municipality) ? backHome() : this;
    }

    private Relations at(Home next) {
        var elsewhere = leftByAll();
        if (next.abroadSince() == null) {
            elsewhere.remove(next.municipality());
        }
        return new Relations(registeredBy, offers, begun, next, elsewhere, ties);
    }

    private Set<String> leftByAll() {
        var all = new TreeSet<>(left);
        ties.keySet().stream().filter(this::isMunicipality).forEach(all::add);
        return all;
    }

    boolean isMunicipality(String body) {
        return switch (of(body)) {
            case null -> false;
            case OFFERED, OWN, FORMER -> true;
            case UWV, BEGAN -> false;
        };
    }

    /** A handover is prepared; to prepare it again takes back what was offered. */
    public Relations prepared(String handover, String wwCase) {
        return withOffers(new Offers(offers).prepared(handover, wwCase));
    }

    /** It is offered to that municipality, which has the person again if they had left it. */
    public Relations offered(String handover, String municipality) {
        var here = new TreeSet<>(left);
        here.remove(municipality);
        return offers.containsKey(handover)
                ? new Relations(registeredBy, offers, begun, home, here, ties)
                        .withOffer(handover, offer -> offer.to(municipality))
                : this;
    }

    /** Changes the offer of that handover, if there is one. */
    public Relations withOffer(String handover, UnaryOperator<Offer> change) {
        return withOffers(new Offers(offers).with(handover, change));
    }

    /** Changes the offers of that case. */
    public Relations withCase(String wwCase, UnaryOperator<Offer> change) {
        return withOffers(new Offers(offers).withCase(wwCase, change));
    }

    private Relations withOffers(Map<String, Offer> next) {
        return new Relations(registeredBy, next, begun, home, left, ties);
    }

    /** The municipality to which that handover was offered last; absent when there is no such handover. */
    public @Nullable String addressee(String handover) {
        var offer = offers.get(handover);
        return offer == null ? null : offer.municipality();
    }

    /**
     * Whether that body sees that case: UWV, and a municipality that has its offer, or had it when answered or closed.
     */
    public boolean letSee(String wwCase, String body) {
        return body.equals(Body.UWV) || new Offers(offers).letSee(wwCase, body);
    }

    /** Whether what was offered to that body went back, and so leaves it nothing to see (SUWI 62). */
    public boolean tookBackFrom(String body, Relations before) {
        return before.of(body) == Relation.OFFERED && new Offers(offers).tookBackFrom(body, new Offers(before.offers));
    }

    /** That body enrolled the person in that trajectory, or placed the person: also by law, without any offer. */
    public Relations begunBy(String body, String part) {
        return new Relations(registeredBy, offers, plus(begun, part, body), home, left, ties);
    }

    /** Whether one of those bodies, if it saw that line happen, still sees it now, of that part of the dossier. */
    public boolean letSeeLine(Collection<String> bodies, Collection<String> seers, @Nullable String part) {
        return bodies.stream().filter(seers::contains).anyMatch(body -> switch (of(body)) {
            case null -> false;
            case BEGAN -> part != null && body.equals(begun.get(part));
            case UWV, OFFERED, OWN, FORMER -> true;
        });
    }

    private Relations with(Map<String, Tie> next) {
        return new Relations(registeredBy, offers, begun, home, left, next);
    }
}
