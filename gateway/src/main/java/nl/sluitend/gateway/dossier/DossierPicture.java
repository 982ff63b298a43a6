package nl.sluitend.gateway.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sluitend.gateway.graphql.AnswerPart;
import org.jspecify.annotations.Nullable;

/**
 * A dossier's timeline as a picture: who has each task, what happened and what is due, from left to right by day.
 * Numbers are units of a space of fixed width and days are text, as in the answer: a template only writes them down.
 *
 * @param from the first day shown
 * @param until the last day shown
 * @param todayX where today begins
 * @param ticks the months on the axis
 * @param lanes one for each task, from top to bottom
 * @param marks the days on which something happened
 * @param deadlines what is due, soonest first
 */
public record DossierPicture(
        String from,
        String until,
        int todayX,
        List<MonthTick> ticks,
        List<Lane> lanes,
        List<DayMark> marks,
        List<DueDay> deadlines) {

    static final int WIDTH = 1000;

    /** From one line of deadlines to the next, and from one number on a line to the next. */
    static final int LEVEL = 28;

    static final int APART = 40;

    private static final int MARGIN = 24;
    private static final int HEAD = 32;
    private static final int LANE = 84;
    private static final int MARKS = 60;
    private static final int MONTHS = 64;
    private static final int LEGEND = 32;

    /** Draws what was answered about a dossier; what was not asked is not drawn. */
    public static DossierPicture of(Map<?, ?> dossier, LocalDate today) {
        return DossierDrawing.of(new AnswerPart(dossier), today).picture();
    }

    static int laneY(int lanesAbove) {
        return HEAD + lanesAbove * LANE;
    }

    /** How long the axis is. */
    public int width() {
        return WIDTH;
    }

    /** Where the lanes begin, below the word for today. */
    public int lanesY() {
        return HEAD;
    }

    /** Where the row of what happened begins. */
    public int marksY() {
        return laneY(lanes.size());
    }

    /** Where the row of deadlines begins. */
    public int deadlinesY() {
        return marksY() + MARKS;
    }

    /** Where the axis lies, below all deadlines. */
    public int axisY() {
        return deadlines.stream()
                .mapToInt(due -> deadlinesY() + due.y() + 2 * LEVEL)
                .max()
                .orElse(deadlinesY());
    }

    /** Where the legend begins, below the names of the months. */
    public int legendY() {
        return axisY() + MONTHS;
    }

    /** The whole space, with room for names that stand out at the edges. */
    public String viewBox() {
        return -MARGIN + " 0 " + (WIDTH + 2 * MARGIN) + " " + (legendY() + LEGEND);
    }

    /**
     * A month on the axis.
     *
     * @param x where its first day begins
     * @param month 1 to 12
     * @param year in four digits
     * @param newYear whether no tick of the same year stands before it
     */
    public record MonthTick(int x, int month, int year, boolean newYear) {}

    /**
     * A task.
     *
     * @param task which one
     * @param y where its lane begins
     * @param spans that can be seen, in order
     */
    public record Lane(String task, int y, List<LaneSpan> spans) {}

    /**
     * Days on which a task lies in one place.
     *
     * @param x where they begin, or the edge of the picture
     * @param width until they end, or the other edge
     * @param nature duty, power or none
     * @param holderName who has the task; absent when nobody has
     * @param reason why
     * @param from the first day, also when it is not shown
     * @param until the last day; absent when no end is known
     * @param now whether today is one of them
     */
    public record LaneSpan(
            int x,
            int width,
            String nature,
            @Nullable String holderName,
            @Nullable String reason,
            String from,
            @Nullable String until,
            boolean now) {

        private static final int LETTER = 10;
        private static final int LETTERS_OF_NOBODY = 7;

        /** Whether a name fits into it; it stands in the table anyway. */
        public boolean named() {
            int letters = holderName == null ? LETTERS_OF_NOBODY : holderName.length();
            return width >= (letters + 2) * LETTER;
        }
    }

    /**
     * A day on which something happened.
     *
     * @param day which one
     * @param x where it begins
     * @param count how much happened
     * @param events the names of what happened, each once
     */
    public record DayMark(String day, int x, int count, List<String> events) {}

    /**
     * A day on which something is due.
     *
     * @param number in the order of days, from 1
     * @param kind what is due
     * @param day which one
     * @param x where it begins
     * @param y how far below the first line of deadlines, so that numbers can be read
     */
    public record DueDay(int number, DueKind kind, String day, int x, int y) {}

    /** What can be due. */
    public enum DueKind {
        /** WW ends. */
        WW_END,
        /** The municipality is to answer an offer. */
        RESPONSE_DUE,
        /** The municipality promised to speak to the person. */
        FIRST_CONTACT,
        /** Somebody who was placed is to be asked how it goes. */
        AFTERCARE
    }
}
