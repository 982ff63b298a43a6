/** What happens in a schedule, drawn from a campaign's seed and the schedule's number alone. */
@NullMarked
package nl.sluitend.torture.plan;

import org.jspecify.annotations.NullMarked;
