/** Text that people typed: which characters it may hold, and how names are joined. */
package nl.sluitend.kernel.text;
