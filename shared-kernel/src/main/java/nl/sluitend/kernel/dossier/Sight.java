package nl.sluitend.kernel.dossier;

/** What becomes of a dossier that an answer does not show, although something was recorded in it. */
public enum Sight {
    /** The view is behind: it may be shown later. */
    NOT_YET,
    /** It is not, or no longer, for whoever asks: also later it is not shown. */
    NOT_YOURS
}
