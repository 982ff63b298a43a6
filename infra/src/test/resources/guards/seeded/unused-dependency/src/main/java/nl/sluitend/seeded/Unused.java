package nl.sluitend.seeded;

record Unused(String word) {}
