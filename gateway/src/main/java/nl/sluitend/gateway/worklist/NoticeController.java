package nl.sluitend.gateway.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sluitend.gateway.bus.Mutations;
import nl.sluitend.gateway.bus.Queries;
import nl.sluitend.gateway.bus.Unknown;
import nl.sluitend.gateway.graphql.Decisions;
import nl.sluitend.gateway.inhabitant.OpenPerson;
import nl.sluitend.gateway.inhabitant.People;
import nl.sluitend.gateway.organisation.Organisation;
import nl.sluitend.gateway.organisation.Organisations;
import nl.sluitend.kernel.decision.Caller;
import nl.sluitend.kernel.decision.Decision;
import nl.sluitend.kernel.rule.Refusal;
import nl.sluitend.kernel.rule.Refused;
import nl.sluitend.kernel.view.Page;
import nl.sluitend.kernel.view.Window;
import nl.sluitend.kernel.worklist.CountUnreadNotices;
import nl.sluitend.kernel.worklist.Notice;
import nl.sluitend.kernel.worklist.NoticeLine;
import nl.sluitend.kernel.worklist.Notices;
import nl.sluitend.kernel.worklist.ReadUntil;
import nl.sluitend.kernel.worklist.UnreadNotices;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What others did in the reader's files, and how much of it the reader has read. */
@Controller
class NoticeController {

    private static final Unknown FILE = new Unknown(Unknown.class, "inhabitant", "file");

    private final Queries queries;
    private final Mutations mutations;
    private final Decisions decisions;
    private final ReadingMarks marks;
    private final People people;
    private final Organisations organisations;

    NoticeController(
            Queries queries,
            Mutations mutations,
            Decisions decisions,
            ReadingMarks marks,
            People people,
            Organisations organisations) {
        this.queries = queries;
        this.mutations = mutations;
        this.decisions = decisions;
        this.marks = marks;
        this.people = people;
        this.organisations = organisations;
    }

    @QueryMapping
    Page<Notice> notices(@Argument boolean unreadOnly, Window window, Caller caller) {
        return queries.page(new Notices(caller, readUntil(caller), unreadOnly, window), Notice.class);
    }

    @SchemaMapping(typeName = "NoticeConnection")
    UnreadNotices unread(Caller caller) {
        return unread(caller, readUntil(caller));
    }

    private UnreadNotices unread(Caller caller, ReadUntil read) {
        return queries.find(new CountUnreadNotices(caller, read), UnreadNotices.class)
                .orElseThrow();
    }

    @BatchMapping
    Map<Notice, OpenPerson> person(List<Notice> rows, @ContextValue Caller caller) {
        return people.of(rows, Notice::inhabitant, caller);
    }

    @SchemaMapping
    Optional<String> organisationName(NoticeLine line) {
        return organisations.withCode(line.organisation()).map(Organisation::name);
    }

    @MutationMapping
    NoticesReadPayload markNoticesRead(@Argument MarkNoticesReadInput input, Caller caller) {
        var decision = decisions.by(caller, null);
        var answer = mutations.answer("markNoticesRead", null, Unknown.VERSION, decision, () -> read(input, decision));
        return new NoticesReadPayload(answer.given(), answer.refusal());
    }

    private Instant read(MarkNoticesReadInput input, Decision decision) {
        Refused.require(new OnlyWhatHappenedIsRead(input.until(), decision.at()));
        var caller = decision.caller();
        if (input.file() != null) {
            readAlone(input.file(), input.until(), caller);
            return readUntil(caller).in(input.file());
        }
        marks.read(caller.actor(), input.until());
        return readUntil(caller).all();
    }

    /** Once nothing is left unread, one moment says it all, and no file is remembered. */
    private void readAlone(String file, Instant until, Caller caller) {
        FILE.requireKey(file);
        var before = readUntil(caller);
        Refused.require(new FewFilesAreReadAlone(before, file));
        var after = before.with(file, until);
        if (unread(caller, after).count() == 0) {
            marks.read(caller.actor(), after.latest());
        } else {
            marks.readAlone(caller.actor(), file, until);
        }
    }

    private ReadUntil readUntil(Caller caller) {
        return marks.readBy(caller.actor());
    }

    record MarkNoticesReadInput(Instant until, @Nullable String file) {}

    record NoticesReadPayload(
            @Nullable Instant readUntil, @Nullable Refusal refusal) {}
}
