package org.mscsplanner.windows;

import java.io.IOException;

/** Windows refused a call. The message has what was asked, the code, and the system's own words in its own language. */
public final class WindowsException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int code;

    WindowsException(String asked, int code, String words) {
        super(asked + ": Windows error " + code + (words.isBlank() ? "" : ", " + words.strip()));
        this.code = code;
    }

    /** The number of the Windows error, such as 5 for lack of rights. */
    public int code() {
        return code;
    }
}
