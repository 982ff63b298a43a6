/** Read models built again beside the ones that serve, and streams that could not be folded and were set aside. */
package nl.sluitend.kernel.rebuild;
