package nl.sluitend.query.employer;

import nl.sluitend.kernel.employer.Employer;
import nl.sluitend.kernel.employer.EmployerEvent;
import nl.sluitend.kernel.employer.EmployerRegistered;
import nl.sluitend.kernel.employer.EmployerTerms;
import nl.sluitend.query.catalogue.Listing;
import nl.sluitend.query.fold.Fold;
import nl.sluitend.query.fold.Order;
import nl.sluitend.query.fold.RecordedEvent;

/** Folds one employer's stream into one employer. */
public final class EmployerFold implements Fold<Employer> {

    /** By name. */
    public static final Listing<Employer> LISTING = Listing.of(
            Employer.class,
            new EmployerFold(),
            Order.byText(
                    "employers", "view.terms.name", employer -> employer.terms().name()));

    @Override
    public String aggregate() {
        return "employer";
    }

    @Override
    public boolean concerns(Class<?> event) {
        return EmployerEvent.class.isAssignableFrom(event);
    }

    @Override
    public Employer begin(String stream) {
        return new Employer(stream, -1, new EmployerTerms("", "", "", ""));
    }

    @Override
    public Employer evolve(Employer employer, RecordedEvent recorded) {
        return switch ((EmployerEvent) recorded.event()) {
            case EmployerRegistered e ->
                new Employer(
                        employer.employer(),
                        recorded.sequence(),
                        new EmployerTerms(e.kvkNumber(), e.name(), e.sector(), e.municipality()));
        };
    }
}
