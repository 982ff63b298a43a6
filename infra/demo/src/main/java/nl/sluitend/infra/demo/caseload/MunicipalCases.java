package nl.sluitend.infra.demo.caseload;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.sluitend.infra.demo.DemoPerson;
import nl.sluitend.kernel.calendar.Amsterdam;
import nl.sluitend.kernel.inhabitant.ResidenceGround;
import nl.sluitend.kernel.wwcase.Certainty;
import nl.sluitend.kernel.wwcase.WwDuration;

/** The whole WW stock of one municipality, drawn case by case; the order of the draws is part of the result. */
final class MunicipalCases implements Iterator<CaseloadLine> {

    private static final int DAYS_UNTIL_THE_DECISION = 14;

    private final Population population;
    private final MunicipalCaseload municipality;
    private final SplittableRandom random;
    private final DemoInhabitants demo;
    private int index;

    MunicipalCases(Population population, MunicipalCaseload municipality, SplittableRandom random) {
        this.population = population;
        this.municipality = municipality;
        this.random = random;
        this.demo = DemoInhabitants.of(municipality, population.asOf());
    }

    @Override
    public boolean hasNext() {
        return index < municipality.stock();
    }

    @Override
    public CaseloadLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return line(index++);
    }

    private CaseloadLine line(int ordinal) {
        var drawn = drawn();
        String reference = reference(ordinal);
        return new CaseloadLine(
                reference,
                asOf().atStartOfDay(Amsterdam.ZONE).toInstant(),
                population.numbers().at(municipality.firstOrdinal() + ordinal),
                drawn.signsIn().map(DemoInhabitants::nameOf).orElse(drawn.name()),
                drawn.birthDate(),
                contact(drawn.ground(), reference, drawn.signsIn()),
                new CaseloadLine.Competence(municipality.code(), drawn.ground()),
                drawn.spell().firstDay(),
                lastDay(drawn.spell()),
                drawn.hours(),
                population.occupations().draw(random).orElse(null),
                Invented.education(random),
                Invented.languages(random),
                Invented.support(random),
                new CaseloadLine.Availability(drawn.hours()));
    }

    /** Who has WW, and since and until when: what the rest of the line depends on. */
    private Drawn drawn() {
        LocalDate birthDate = municipality.ages().draw(random).birthDate(asOf(), random);
        var duration = WwDuration.of(WorkingLife.of(birthDate, asOf(), random));
        var spell = Spell.around(asOf(), duration, birthDate, random);
        var ground = ground();
        int hours = Invented.hours(random);
        var signsIn = demo.fitting(ground, birthDate, spell.lastDay());
        return new Drawn(
                birthDate, spell, ground, hours, signsIn, population.names().name(random));
    }

    private record Drawn(
            LocalDate birthDate,
            Spell spell,
            ResidenceGround ground,
            int hours,
            Optional<DemoPerson> signsIn,
            CaseloadLine.Name name) {}

    private LocalDate asOf() {
        return population.asOf();
    }

    private String reference(int ordinal) {
        return "WW-%s-%s-%06d".formatted(population.batch(), municipality.digits(), ordinal + 1);
    }

    /** Most people have a residence; each other ground occurs, too, so that it can be seen. */
    private ResidenceGround ground() {
        return switch (random.nextInt(200)) {
            case 0 -> ResidenceGround.ACTUAL_STAY;
            case 1, 2 -> ResidenceGround.DESIGNATED;
            default -> ResidenceGround.RESIDENCE;
        };
    }

    private CaseloadLine.Contact contact(ResidenceGround ground, String reference, Optional<DemoPerson> signsIn) {
        var addresses = new Addresses(population.names());
        var drawn = ground == ResidenceGround.DESIGNATED
                ? addresses.nowhere(reference, random)
                : addresses.at(municipality, reference, random);
        return signsIn.map(person -> drawn.at(person.email())).orElse(drawn);
    }

    private CaseloadLine.LastDay lastDay(Spell spell) {
        LocalDate decided = spell.firstDay().plusDays(DAYS_UNTIL_THE_DECISION);
        var certainty = random.nextInt(10) == 0 ? Certainty.EXPECTED : Certainty.FINAL;
        return new CaseloadLine.LastDay(
                spell.lastDay(), spell.endGround(), certainty, decided.isAfter(asOf()) ? asOf() : decided);
    }
}
