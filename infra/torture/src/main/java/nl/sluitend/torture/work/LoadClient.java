package nl.sluitend.torture.work;

import java.io.IOException;

/** Somebody who works while faults strike the installation. */
public interface LoadClient {

    /** One request, or a short pause. */
    void step() throws IOException, InterruptedException;
}
