package nl.sluitend.gateway.inhabitant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.gateway.bus.BehindSince;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.bus.UnreadableStream;
import nl.sluitend.gateway.privacy.PersonVault;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.decision.Effect;
import nl.sluitend.kernel.decision.Recorded;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.FindDossier;
import nl.sluitend.kernel.dossier.KnownAges;
import nl.sluitend.kernel.dossier.PeopleByAge;
import nl.sluitend.kernel.inhabitant.AgeBand;
import nl.sluitend.kernel.inhabitant.AgeOnDay;
import nl.sluitend.kernel.inhabitant.BirthDate;
import nl.sluitend.kernel.inhabitant.DetermineAgeBands;
import nl.sluitend.kernel.privacy.InhabitantId;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Sees whose birthday moved them to another age band: only here a birth date can be opened. A band and its day go to the
 * dossier, never the date. Done twice it does nothing twice, because each dossier decides.
 */
@Component
public class AgesOfToday {

    private static final int AT_ONCE = 500;

    private final AgesToLookAt again;
    private final Queries queries;
    private final PersonVault vault;
    private final CommandGateway commands;

    AgesOfToday(AgesToLookAt again, Queries queries, PersonVault vault, CommandGateway commands) {
        this.again = again;
        this.queries = queries;
        this.vault = vault;
        this.commands = commands;
    }

    /**
     * Looks at whom news came about, and says of how many something was new. Who is not folded yet waits for the next
     * time behind the others, and who is being repaired for the look at everybody.
     */
    public int runAgain(Instant now) {
        var decision = new Decision(Caller.product(), now, null);
        int changed = 0;
        for (int waiting = again.count(); waiting > 0; waiting--) {
            changed += lookedAgain(again.next(), decision);
        }
        return changed;
    }

    private int lookedAgain(AgesToLookAt.Known who, Decision decision) {
        try {
            var known = known(who, decision);
            int changed = determined(known, decision);
            again.done(who);
            if (known.isEmpty()) {
                again.add(who.inhabitant(), who.sequence());
            }
            return changed;
        } catch (RuntimeException failure) {
            if (BehindSince.in(failure).isEmpty() && !UnreadableStream.isSeenIn(failure)) {
                throw failure;
            }
            again.done(who);
            return 0;
        }
    }

    private List<KnownAges> known(AgesToLookAt.Known who, Decision decision) {
        var query = new FindDossier(decision.caller(), decision.today(), who.inhabitant(), who.sequence());
        return queries
                .find(query, Dossier.class)
                .filter(dossier -> dossier.version() >= who.sequence())
                .map(dossier -> new KnownAges(dossier.inhabitant(), dossier.person(), dossier.wwCases()))
                .stream()
                .toList();
    }

    /** Looks at everybody, and says of how many something was new. */
    public int run(Instant now) {
        var decision = new Decision(Caller.product(), now, null);
        int changed = 0;
        var people = after("");
        while (!people.isEmpty()) {
            changed += determined(people, decision);
            people = after(people.getLast().inhabitant());
        }
        return changed;
    }

    private List<KnownAges> after(String key) {
        return queries.list(new PeopleByAge(key, AT_ONCE), KnownAges.class);
    }

    private int determined(List<KnownAges> people, Decision decision) {
        vault.prepare(people.stream()
                .map(known -> new InhabitantId(known.inhabitant()))
                .toList());
        int changed = 0;
        for (var known : people) {
            var news = birthDate(known)
                    .map(born -> news(known, born, decision.today()))
                    .orElse(List.of());
            changed += !news.isEmpty() && tell(known, news, decision) ? 1 : 0;
        }
        return changed;
    }

    /** Whoever's cannot be opened keeps the band that is known: one such person is no reason to leave out the others. */
    private Optional<BirthDate> birthDate(KnownAges known) {
        try {
            return Optional.ofNullable(known.person().birthDate())
                    .flatMap(value -> vault.open(new InhabitantId(known.inhabitant()), value))
                    .flatMap(BirthDate::read);
        } catch (IllegalStateException | IllegalArgumentException _) { // sealed by another vault, or not at all
            return Optional.empty();
        }
    }

    /** Of open cases only: what ended stays as it was. */
    static List<AgeOnDay> news(KnownAges known, BirthDate born, LocalDate today) {
        var news = new ArrayList<AgeOnDay>();
        var band = born.bandOn(today);
        if (band != known.person().ageBand()) {
            news.add(new AgeOnDay(null, band, since(born, band, today)));
        }
        known.wwCases().stream()
                .filter(each -> each.outcome() == null)
                .map(each -> new AgeOnDay(
                        each.wwCase(),
                        born.bandOn(each.lastDay().plusDays(1)),
                        each.lastDay().plusDays(1)))
                .filter(age -> isNews(age, known))
                .forEach(news::add);
        return news;
    }

    private static boolean isNews(AgeOnDay age, KnownAges known) {
        return known.wwCases().stream()
                .filter(each -> each.wwCase().equals(age.wwCase()))
                .noneMatch(each -> age.ageBand() == each.ageBand());
    }

    /** The birthday on which the band began, also when nobody looked for days. */
    private static LocalDate since(BirthDate born, AgeBand band, LocalDate today) {
        return Stream.of(Optional.ofNullable(born.earliest()), Optional.ofNullable(born.latest()))
                .flatMap(Optional::stream)
                .flatMap(day -> Stream.of(birthday(day, 27), birthday(day, 50)))
                .filter(day -> !day.isAfter(today) && born.bandOn(day) == band)
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    /** Who was born on a leap day is a year older on the first of March. */
    private static LocalDate birthday(LocalDate born, int years) {
        var day = born.plusYears(years);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }

    private boolean tell(KnownAges known, List<AgeOnDay> news, Decision decision) {
        try {
            Recorded recorded =
                    commands.sendAndWait(new DetermineAgeBands(new InhabitantId(known.inhabitant()), news, decision));
            return recorded.effect() == Effect.CHANGED;
        } catch (CommandExecutionException _) { // refused, here or on another node
            return false;
        } catch (RuntimeException failure) {
            if (UnreadableStream.isSeenIn(failure)) {
                return false;
            }
            throw failure;
        }
    }
}
