package nl.sluitend.infra.backup;

/** Why a backup is not made or not restored: one sentence with the remedy. Nothing was changed. */
public final class BackupRefused extends RuntimeException {

    BackupRefused(String sentence) {
        super(sentence);
    }

    BackupRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
