package nl.sluitend.seeded;

import java.util.List;

record RawType(List words) {}
