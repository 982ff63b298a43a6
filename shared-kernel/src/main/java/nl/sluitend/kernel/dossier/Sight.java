package nl.sluitend.kernel.dossier;

/** Why an answer does not show a dossier although something was just recorded in it. */
public enum Sight {
    /** The view is behind: it may be shown later. */
    NOT_YET,
    /** It is not, or no longer, for the caller: it will not be shown later either. */
    NOT_YOURS
}
