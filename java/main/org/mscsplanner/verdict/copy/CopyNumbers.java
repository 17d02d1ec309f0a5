package org.mscsplanner.verdict.copy;

import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * The numbers of a run.
 *
 * @param folders empty where the log has none
 * @param removes whether the run was told to remove extra files ({@code /mir} or {@code /purge} without {@code /xx}); empty where
 *     the log does not show what it was told
 * @param listOnly the run was told to change nothing ({@code /l})
 * @param runs how many runs the log tells of
 */
public record CopyNumbers(Optional<Row> folders, Row files, Optional<Boolean> removes, boolean listOnly, int runs) {
    /** One row of the table that ends a robocopy log. */
    public record Row(long total, long copied, long skipped, long mismatched, long failed, long extra) { }

    /** Of files and folders together. */
    long sum(ToLongFunction<Row> column) {
        return column.applyAsLong(files) + folders.map(column::applyAsLong).orElse(0L);
    }
}
