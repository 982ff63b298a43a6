package nl.sluitend.seeded;
record BadFormat(  String word )
{ }
