package nl.sluitend.query.agreement;

import java.time.LocalDate;
import nl.sluitend.kernel.agreement.Agreement;
import nl.sluitend.kernel.agreement.AgreementEnded;
import nl.sluitend.kernel.agreement.AgreementEvent;
import nl.sluitend.kernel.agreement.AgreementKind;
import nl.sluitend.kernel.agreement.AgreementRegistered;
import nl.sluitend.kernel.agreement.AgreementTerms;
import nl.sluitend.query.catalogue.Listing;
import nl.sluitend.query.fold.Fold;
import nl.sluitend.query.fold.Order;
import nl.sluitend.query.fold.RecordedEvent;

/** Folds one agreement's stream into one agreement. */
public final class AgreementFold implements Fold<Agreement> {

    /** Newest first. */
    public static final Listing<Agreement> LISTING = Listing.of(
            Agreement.class,
            new AgreementFold(),
            Order.byLatestDay(
                    "agreements",
                    "view.terms.from",
                    agreement -> agreement.terms().from()));

    @Override
    public String aggregate() {
        return "agreement";
    }

    @Override
    public boolean concerns(Class<?> event) {
        return AgreementEvent.class.isAssignableFrom(event);
    }

    @Override
    public Agreement begin(String stream) {
        return new Agreement(
                stream, -1, new AgreementTerms(stream, "", AgreementKind.DATA_SUPPLY, LocalDate.EPOCH, null));
    }

    @Override
    public Agreement evolve(Agreement agreement, RecordedEvent recorded) {
        var terms = switch ((AgreementEvent) recorded.event()) {
            case AgreementRegistered e ->
                new AgreementTerms(agreement.agreement(), e.municipality(), e.kind(), e.from(), e.until());
            case AgreementEnded e -> ended(agreement.terms(), e.lastDay());
        };
        return new Agreement(agreement.agreement(), recorded.sequence(), terms);
    }

    private static AgreementTerms ended(AgreementTerms terms, LocalDate lastDay) {
        return new AgreementTerms(terms.agreement(), terms.municipality(), terms.kind(), terms.from(), lastDay);
    }
}
