/** Decides about WW cases: what UWV's feed asserts, in whatever order it arrives, and how a case ends. */
package nl.sluitend.command.wwcase;
