package nl.sluitend.infra.backup;

/** Why a backup is not taken or not put back: one sentence with the remedy. Nothing was touched. */
public final class BackupRefused extends RuntimeException {

    BackupRefused(String sentence) {
        super(sentence);
    }

    BackupRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
