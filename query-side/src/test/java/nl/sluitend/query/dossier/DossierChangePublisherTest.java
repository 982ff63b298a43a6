package nl.sluitend.query.dossier;

import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_KATWIJK;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Callers.self;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.DossierChanged;
import nl.sluitend.kernel.dossier.DossierChanges;
import nl.sluitend.kernel.handover.PayloadField;
import nl.sluitend.query.assembly.AnyEvent;
import nl.sluitend.query.assembly.QuerySide;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.fold.Change;
import nl.sluitend.query.fold.ChangeNotice;
import nl.sluitend.query.fold.Reach;
import nl.sluitend.query.fold.RecordedEvent;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericSubscriptionQueryMessage;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.junit.jupiter.api.Test;

/** Who is told of a change: whoever could see what happened, and once more the one whose relation it ended. */
class DossierChangePublisherTest {

    private static Somebody offered() {
        return Somebody.withWw("anna", LEIDEN, TODAY.plusDays(90))
                .prepared(PayloadField.CONTACT)
                .offeredTo(LEIDEN, TODAY);
    }

    private static List<ChangeNotice> notices(Somebody somebody) {
        var fold = QuerySide.dossierFold();
        var notices = new ArrayList<ChangeNotice>();
        Dossier dossier = fold.begin("anna");
        for (var message : somebody.events()) {
            var next = fold.evolve(dossier, RecordedEvent.in(message));
            notices.add(
                    DossierChangePublisher.noticeOf(new Change<>("anna", message.getSequenceNumber(), dossier, next)));
            dossier = next;
        }
        return notices;
    }

    private static ChangeNotice last(Somebody somebody) {
        return notices(somebody).getLast();
    }

    private static boolean hears(Caller caller, ChangeNotice notice) {
        return Reach.toPeople(caller).admits(notice.id(), notice.audience());
    }

    private static List<DossierChanged> told(Caller caller, ChangeNotice... notices) {
        var emitter = SimpleQueryUpdateEmitter.builder().build();
        var heard = new ArrayList<DossierChanged>();
        emitter.registerUpdateHandler(
                        new GenericSubscriptionQueryMessage<>(
                                new DossierChanges(caller),
                                ResponseTypes.multipleInstancesOf(DossierChanged.class),
                                ResponseTypes.instanceOf(DossierChanged.class)),
                        notices.length)
                .getUpdates()
                .subscribe(update -> heard.add((DossierChanged) update.getPayload()));
        new DossierChangePublisher(emitter).tell(List.of(notices));
        return heard;
    }

    @Test
    void whoListensIsToldWhatChangedOfWhomTheyMaySee() {
        var offered = last(offered());
        var expected =
                new DossierChanged("anna", offered.sequence(), Set.of(LEIDEN, "UWV"), Map.of(LEIDEN, 1, "UWV", 6));

        assertThat(told(OF_LEIDEN, offered)).containsExactly(expected);
        assertThat(told(self("anna"), offered)).containsExactly(expected);
        assertThat(told(OF_KATWIJK, offered)).isEmpty();
        assertThat(told(self("bert"), offered)).isEmpty();
    }

    /** Rows are written beside dossiers, and programmes in collections of their own. */
    @Test
    void whatIsNoDossierIsNotToldOf() {
        var dossier = last(offered());
        var programme = new ChangeNotice("programmes", "anna", 7, dossier.audience(), Map.of());

        assertThat(told(OF_LEIDEN, programme, dossier))
                .extracting(DossierChanged::version)
                .containsExactly(dossier.sequence());
    }

    @Test
    void theLastMessageTellsThatItEnded() {
        assertThat(hears(OF_LEIDEN, last(offered().accepted().movedTo(KATWIJK))))
                .isTrue();
        assertThat(hears(OF_LEIDEN, last(offered().accepted().withdrawn()))).isTrue();
        assertThat(hears(OF_LEIDEN, last(offered().rejected()))).isTrue();
        assertThat(hears(OF_LEIDEN, last(offered().withdrawn()))).isTrue();
    }

    @Test
    void afterThatThereIsNone() {
        for (var ended : List.of(
                offered().accepted().movedTo(KATWIJK),
                offered().accepted().withdrawn(),
                offered().rejected(),
                offered().withdrawn())) {
            assertThat(hears(OF_LEIDEN, last(ended.renamed("newer")))).isFalse();
        }
    }

    @Test
    void nobodyHearsOfWhatIsAnothers() {
        var enrolled = last(offered().accepted().enrolledBy(LEIDEN));
        assertThat(hears(OF_LEIDEN, enrolled)).isTrue();
        assertThat(hears(UWV, enrolled)).isFalse();
        assertThat(hears(OF_KATWIJK, enrolled)).isFalse();
        assertThat(hears(self("anna"), enrolled)).isTrue();

        var placed = last(offered().accepted().with(AnyEvent.named("placed-with-employer", "anna")));
        assertThat(hears(OF_LEIDEN, placed)).isTrue();
        assertThat(hears(UWV, placed)).isFalse();
    }

    @Test
    void theVersionIsTheOneOfWhoHears() {
        var notice = last(offered().accepted());
        var changed = new DossierChanged(notice.id(), notice.sequence(), notice.audience(), notice.changes());

        assertThat(changed.heardBy(OF_LEIDEN).version()).isEqualTo(1);
        assertThat(changed.heardBy(UWV).version()).isEqualTo(notice.sequence());
        assertThat(changed.heardBy(self("anna")).version()).isEqualTo(notice.sequence());
        assertThat(changed.heardBy(OF_KATWIJK).version()).isEqualTo(-1);
        assertThat(changed.heardBy(OF_LEIDEN).changes()).isEmpty();
    }
}
