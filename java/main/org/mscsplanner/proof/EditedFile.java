package org.mscsplanner.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.plan.action.InstallEditedFile;
import org.mscsplanner.text.XmlElementEdit;

/** A file that a plan edits, in a simulated world: nothing but the elements that the edit goes into, and what an edit of before has put there. */
final class EditedFile {
    private static final Pattern CONTENT = Pattern.compile("<([^<>]+)>(.*)</\\1> in (.+)");

    private EditedFile() { }

    /** As an installer leaves it. */
    static byte[] installed(List<String> parent) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parent.size(); i++) {
            text.append("  ".repeat(i)).append('<').append(parent.get(i)).append(">\r\n");
        }
        for (int i = parent.size() - 1; i >= 0; i--) {
            text.append("  ".repeat(i)).append("</").append(parent.get(i)).append(">\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * As an installer leaves it, with something that makes it another one.
     *
     * @param bytes what is there; empty comes back for a file that no plan edits
     * @param content as a state tells it from others
     */
    static Optional<byte[]> told(byte[] bytes, String content) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("<") ? Optional.of((text + "<!-- " + content.replace("-", "_") + " -->\r\n").getBytes(StandardCharsets.UTF_8)) : Optional.empty();
    }

    /**
     * As an edit has left it.
     *
     * @param content as {@link InstallEditedFile#content} words it for a state; empty comes back for any other one
     */
    static Optional<byte[]> edited(String content) {
        Matcher parts = CONTENT.matcher(content);
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<String> parent = List.of(parts.group(3).split("/"));
        return XmlElementEdit.plan(installed(parent), parent, parts.group(1), parts.group(2)) instanceof XmlElementEdit.Result.Edited e
                ? Optional.of(e.bytes()) : Optional.empty();
    }
}
