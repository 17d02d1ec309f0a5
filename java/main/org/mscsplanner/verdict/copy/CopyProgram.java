package org.mscsplanner.verdict.copy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The programs that copy. */
public enum CopyProgram {
    ROBOCOPY, XCOPY;

    /** In lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty when no program is called so. */
    public static Optional<CopyProgram> of(String word) {
        return Arrays.stream(values()).filter(p -> p.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** What a log of this program tells. */
    public CopyLog read(byte[] log) {
        return this == ROBOCOPY ? RobocopyLog.read(LogText.lines(log)) : XcopyLog.read(LogText.lines(log));
    }
}
