package nl.sluitend.benchmark.experiment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reports once that a number of bytes was read. */
final class ToldAt extends FilterInputStream {

    private final Runnable told;
    private long left;

    ToldAt(InputStream in, long bytes, Runnable told) {
        super(in);
        this.left = bytes;
        this.told = told;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        passed(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int read = super.read(bytes, from, most);
        passed(Math.max(0, read));
        return read;
    }

    private void passed(int bytes) {
        boolean before = left > 0;
        left -= bytes;
        if (before && left <= 0) {
            told.run();
        }
    }
}
