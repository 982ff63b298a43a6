package nl.sluitend.torture.work;

import java.io.IOException;

/** Somebody who works while the installation is rehearsed. */
public interface Client {

    /** One request, or a short pause. */
    void step() throws IOException, InterruptedException;
}
