package nl.sluitend.query.worklist;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.sluitend.kernel.dossier.Dossier;
import nl.sluitend.kernel.dossier.News;
import org.jspecify.annotations.Nullable;

/**
 * What others did in a dossier, as rows: one for the person and each body that was ever told of something. Whoever lost
 * the relation finds what it was told before, as far as its dossier still shows it (ADR 21).
 */
public final class NoticeRows {

    private NoticeRows() {}

    /** The rows of that dossier, by person and reader. */
    public static Map<String, NoticeRow> of(Dossier dossier) {
        return Objects.requireNonNullElse(dossier.news(), Map.<String, News>of()).entrySet().stream()
                .collect(toMap(
                        told -> NoticeRow.keyOf(dossier.inhabitant(), told.getKey()),
                        told -> row(dossier, told.getKey(), told.getValue())));
    }

    private static NoticeRow row(Dossier dossier, String reader, News told) {
        var news = stillShown(dossier, reader, told);
        return new NoticeRow(dossier.inhabitant(), news, news == null ? Set.of() : Set.of(reader));
    }

    private static @Nullable News stillShown(Dossier dossier, String reader, News told) {
        return reader.equals(dossier.inhabitant())
                ? told
                : switch (dossier.relations().of(reader)) {
                    case null -> null;
                    case BEGAN -> ofWhatItBegan(dossier, reader, told);
                    case FORMER -> dossier.former().containsKey(reader) ? told : null;
                    case UWV, OFFERED, OWN -> told;
                };
    }

    private static @Nullable News ofWhatItBegan(Dossier dossier, String reader, News told) {
        var lines = told.lines().stream()
                .filter(line -> dossier.relations().letSeeLine(Set.of(reader), Set.of(reader), line.subject()))
                .toList();
        return lines.isEmpty() ? null : new News(lines.getLast().recordedAt(), lines);
    }
}
