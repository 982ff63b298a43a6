package nl.sluitend.query.worklist;

import static nl.sluitend.kernel.handover.PayloadField.CONTACT;
import static nl.sluitend.query.assembly.Callers.KATWIJK;
import static nl.sluitend.query.assembly.Callers.LEIDEN;
import static nl.sluitend.query.assembly.Callers.OF_KATWIJK;
import static nl.sluitend.query.assembly.Callers.OF_LEIDEN;
import static nl.sluitend.query.assembly.Callers.UWV;
import static nl.sluitend.query.assembly.Callers.at;
import static nl.sluitend.query.assembly.Callers.self;
import static nl.sluitend.query.assembly.Somebody.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Role;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.worklist.CountUnreadNotices;
import nl.sluitend.kernel.worklist.FindNotice;
import nl.sluitend.kernel.worklist.Notice;
import nl.sluitend.kernel.worklist.NoticeLine;
import nl.sluitend.kernel.worklist.Notices;
import nl.sluitend.kernel.worklist.ReadUntil;
import nl.sluitend.kernel.worklist.UnreadNotices;
import nl.sluitend.query.assembly.Somebody;
import nl.sluitend.query.assembly.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoticeListTest {

    private static final ReadUntil NEVER_READ = ReadUntil.NOTHING;

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private static Somebody offered(String name) {
        return Somebody.fedWithWw(name, LEIDEN, TODAY.plusDays(90))
                .prepared(CONTACT)
                .offeredTo(LEIDEN, TODAY);
    }

    private static Somebody accepted(String name) {
        return offered(name).by("gm0546").in(Role.CASEWORKER).accepted();
    }

    /** A second later than whoever was only offered, for each time. */
    private static Somebody calledFirst(String name, int times) {
        var somebody = Somebody.fedWithWw(name, LEIDEN, TODAY.plusDays(90));
        for (int time = 0; time < times; time++) {
            somebody.invitedAndWilling();
        }
        return somebody.prepared(CONTACT).offeredTo(LEIDEN, TODAY);
    }

    private Page<Notice> page(Caller caller, ReadUntil readUntil, boolean unreadOnly, Window window) {
        return world.page(new Notices(caller, readUntil, unreadOnly, window), Notice.class);
    }

    private List<Notice> notices(Caller caller, ReadUntil readUntil) {
        return nodes(page(caller, readUntil, false, new Window(100, null)));
    }

    private static List<Notice> nodes(Page<Notice> page) {
        return page.items().stream().map(Page.Entry::node).toList();
    }

    private List<String> names(Caller caller) {
        return notices(caller, NEVER_READ).stream().map(Notice::inhabitant).toList();
    }

    private Optional<UnreadNotices> count(Caller caller, ReadUntil readUntil) {
        return world.one(new CountUnreadNotices(caller, readUntil), UnreadNotices.class);
    }

    @Test
    void aNoticeSaysWhatHappenedWhenAndWhoDidIt() {
        world.given(accepted("anna"));

        assertThat(notices(OF_LEIDEN, NEVER_READ)).singleElement().satisfies(notice -> {
            assertThat(notice.notice()).isEqualTo("anna/" + LEIDEN);
            assertThat(notice.inhabitant()).isEqualTo("anna");
            assertThat(notice.unread()).isTrue();
            assertThat(notice.changes())
                    .containsExactly(new NoticeLine(
                            "handover-offered", "anna-ho", TODAY, notice.changedAt(), "uwv", "UWV_ADVISER", true));
        });
        assertThat(notices(UWV, NEVER_READ))
                .flatExtracting(Notice::changes)
                .extracting(NoticeLine::event, NoticeLine::organisation, NoticeLine::role)
                .containsExactly(tuple("handover-accepted", "gm0546", "CASEWORKER"));
    }

    @Test
    void aPersonIsToldOfTheOwnFileTheNewestFirst() {
        world.given(accepted("anna"), accepted("bert"));

        assertThat(notices(self("anna"), NEVER_READ)).singleElement().satisfies(own -> {
            assertThat(own.inhabitant()).isEqualTo("anna");
            assertThat(own.changes()).extracting(NoticeLine::event).startsWith("handover-accepted", "handover-offered");
        });
    }

    @Test
    void nobodyElseIsTold() {
        world.given(accepted("anna"), Somebody.fedWithWw("registered only", LEIDEN, TODAY.plusDays(9)));

        assertThat(names(OF_LEIDEN)).containsExactly("anna");
        assertThat(names(at(Role.TEAM_LEAD, "isd", LEIDEN, KATWIJK))).containsExactly("anna");
        assertThat(names(UWV)).containsExactly("anna");
        assertThat(names(OF_KATWIJK)).isEmpty();
        assertThat(names(self("bert"))).isEmpty();
        assertThat(names(self("registered only"))).isEmpty();
        assertThat(names(at(Role.AUDITOR, "gm0546", LEIDEN))).isEmpty();
        assertThat(names(Caller.product())).isEmpty();
    }

    @Test
    void whatWasReadFollowsWhatWasNot() {
        world.given(calledFirst("anna", 1), offered("bert"), calledFirst("carl", 2));
        var ofBert = until(only("bert").changedAt());

        assertThat(notices(OF_LEIDEN, ofBert))
                .extracting(Notice::inhabitant, Notice::unread)
                .containsExactly(tuple("carl", true), tuple("anna", true), tuple("bert", false));
        assertThat(nodes(page(OF_LEIDEN, ofBert, true, new Window(100, null))))
                .extracting(Notice::inhabitant)
                .containsExactly("carl", "anna");
        assertThat(count(OF_LEIDEN, NEVER_READ)).contains(new UnreadNotices(3, false));
        assertThat(count(OF_LEIDEN, ofBert)).contains(new UnreadNotices(2, false));
        assertThat(count(OF_LEIDEN, until(only("carl").changedAt()))).contains(new UnreadNotices(0, false));
        assertThat(count(OF_KATWIJK, NEVER_READ)).contains(new UnreadNotices(0, false));
    }

    private static ReadUntil until(Instant all) {
        return new ReadUntil(all, Map.of());
    }

    /** It keeps its place, and what happens in it later is new again. */
    @Test
    void whatWasReadAloneIsNoLongerNewAndLeavesTheOthers() {
        world.given(calledFirst("anna", 1), offered("bert"), calledFirst("carl", 2));
        var ofAnna = only("anna").changedAt();
        var read = new ReadUntil(Instant.EPOCH, Map.of("anna", ofAnna));

        assertThat(notices(OF_LEIDEN, read))
                .extracting(Notice::inhabitant, Notice::unread)
                .containsExactly(tuple("carl", true), tuple("anna", false), tuple("bert", true));
        assertThat(nodes(page(OF_LEIDEN, read, true, new Window(100, null))))
                .extracting(Notice::inhabitant)
                .containsExactly("carl", "bert");
        assertThat(count(OF_LEIDEN, read)).contains(new UnreadNotices(2, false));

        assertThat(count(self("anna"), read))
                .as("in a row of the same file for another reader")
                .contains(new UnreadNotices(0, false));

        var earlier = new ReadUntil(Instant.EPOCH, Map.of("anna", ofAnna.minusMillis(1)));
        assertThat(notices(OF_LEIDEN, earlier)).allMatch(Notice::unread);
        assertThat(count(OF_LEIDEN, earlier)).contains(new UnreadNotices(3, false));
    }

    private Notice only(String name) {
        return notices(OF_LEIDEN, NEVER_READ).stream()
                .filter(notice -> notice.inhabitant().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofOneFileEachChangeIsReadOrNot() {
        world.given(accepted("anna"));
        var changes = notices(self("anna"), NEVER_READ).getFirst().changes();

        assertThat(notices(self("anna"), until(changes.get(1).recordedAt()))
                        .getFirst()
                        .changes())
                .extracting(NoticeLine::unread)
                .startsWith(true, false)
                .doesNotContainSequence(false, true);
    }

    @Test
    void noMoreThanNinetyNineAreCounted() {
        for (int number = 0; number < 100; number++) {
            world.given(offered("somebody " + number));
        }

        assertThat(count(OF_LEIDEN, NEVER_READ)).contains(new UnreadNotices(99, true));
    }

    @Test
    void pagesFollowEachOtherInBothDirections() {
        for (int number = 0; number < 5; number++) {
            world.given(calledFirst("somebody " + number, number % 3));
        }

        var all = notices(OF_LEIDEN, NEVER_READ);
        var first = page(OF_LEIDEN, NEVER_READ, false, new Window(2, null));
        var next = page(
                OF_LEIDEN,
                NEVER_READ,
                false,
                new Window(3, first.items().getLast().cursor()));
        assertThat(all)
                .hasSize(5)
                .isSortedAccordingTo((one, other) -> other.changedAt().compareTo(one.changedAt()));
        assertThat(nodes(first)).isEqualTo(all.subList(0, 2));
        assertThat(nodes(next)).isEqualTo(all.subList(2, 5));
        assertThat(first.hasNext()).isTrue();
        assertThat(next.hasNext()).isFalse();
        assertThat(nodes(page(
                        OF_LEIDEN,
                        NEVER_READ,
                        false,
                        Window.last(2, next.items().getFirst().cursor()))))
                .isEqualTo(all.subList(0, 2));
    }

    @Test
    void aRowIsFoundAgainByWhoeverIsToldOfIt() {
        world.given(accepted("anna"));

        assertThat(found(OF_LEIDEN, "anna/" + LEIDEN)).contains(only("anna"));
        assertThat(found(self("anna"), "anna/anna")).isPresent();
        assertThat(found(OF_KATWIJK, "anna/" + LEIDEN)).isEmpty();
        assertThat(found(OF_LEIDEN, "anna/anna")).isEmpty();
        assertThat(found(self("anna"), "anna/" + LEIDEN)).isEmpty();
        assertThat(found(UWV, "anna/" + LEIDEN)).isEmpty();
    }

    private Optional<Notice> found(Caller caller, String key) {
        return world.one(new FindNotice(caller, NEVER_READ, key), Notice.class);
    }

    /** What went back leaves nothing, and whoever lost the person is told of nothing later. */
    @Test
    void afterTheRelationNothingMoreIsTold() {
        world.given(
                offered("taken back").withdrawn(),
                accepted("moved")
                        .by("uwv")
                        .in(Role.UWV_FEED)
                        .movedTo(KATWIJK)
                        .in(Role.UWV_ADVISER)
                        .invitedAndWilling());

        assertThat(notices(OF_LEIDEN, NEVER_READ)).singleElement().satisfies(moved -> {
            assertThat(moved.inhabitant()).isEqualTo("moved");
            assertThat(moved.changes())
                    .extracting(NoticeLine::event)
                    .containsExactly("residence-established", "handover-offered");
        });
    }
}
