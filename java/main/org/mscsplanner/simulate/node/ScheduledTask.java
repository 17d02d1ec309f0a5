package org.mscsplanner.simulate.node;

/**
 * A scheduled task.
 *
 * @param run its command line
 * @param schedule in lower case, for example {@code minute}
 * @param every the modifier of the schedule
 * @param account who runs it
 */
public record ScheduledTask(String run, String schedule, int every, String account) {
    @Override
    public String toString() {
        return run + ", " + schedule + " " + every + ", as " + account;
    }
}
