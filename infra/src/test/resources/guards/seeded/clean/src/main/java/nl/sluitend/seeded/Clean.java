package nl.sluitend.seeded;

record Clean(String word) {}
