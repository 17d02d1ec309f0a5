package org.mscsplanner.text;

import java.util.List;
import java.util.Optional;

/**
 * Puts one element with a text below a parent of an XML file and keeps every other byte: encoding, byte order mark, line
 * ends, comments, order; no XML declaration is added. The parent is found by its exact path of names; a comment or
 * a namesake elsewhere is none.
 */
public final class XmlElementEdit {
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    private final XmlBytes file;
    private final String text;

    private XmlElementEdit(XmlBytes file) {
        this.file = file;
        this.text = file.text();
    }

    /** What an edit would do. */
    public sealed interface Result {
        /** The element is there with that text already. */
        record Unchanged() implements Result { }

        /**
         * The new file: the old one with {@code removed} bytes at {@code offset} replaced by {@code inserted}.
         *
         * @param oldText what the element held before; empty when it was not there
         */
        record Edited(byte[] bytes, int offset, int removed, byte[] inserted, Optional<String> oldText) implements Result { }

        /** The file is not edited. Line and column from 1. */
        record Refused(int line, int column, String reason) implements Result { }
    }

    /**
     * Plans an edit; the file is not touched.
     *
     * @param parent element names from the root down
     * @param element the child, exactly as spelled
     * @param value its text
     */
    public static Result plan(byte[] file, List<String> parent, String element, String value) {
        if (file.length > MAX_BYTES) {
            return new Result.Refused(1, 1, "the file is larger than 16 MiB");
        }
        if (file.length == 0) {
            return new Result.Refused(1, 1, "the file is empty");
        }
        try {
            return new XmlElementEdit(XmlBytes.of(file)).plan(parent, element, value);
        } catch (XmlBytes.NotEditable e) {
            return new Result.Refused(1, 1, e.reason());
        }
    }

    private Result plan(List<String> parent, String element, String value) throws XmlBytes.NotEditable {
        XmlScanner scanner = new XmlScanner(text, parent, element);
        List<XmlScanner.Parent> parents;
        try {
            parents = scanner.scan();
        } catch (XmlScanner.Malformed e) {
            return refused(e.offset(), String.valueOf(e.getMessage()));
        }
        Optional<XmlFault> fault = XmlFault.of(file.meant(text));
        if (fault.isPresent()) {
            return new Result.Refused(fault.get().line(), fault.get().column(), "a program that reads XML gives up here");
        }
        String path = String.join("/", parent);
        if (parents.isEmpty()) {
            return refused(0, "there is no element " + path
                    + (scanner.nearMisses().isEmpty() ? "" : ": " + String.join("; ", scanner.nearMisses())));
        }
        if (parents.size() > 1) {
            return refused(parents.get(1).tagStart, "there are " + parents.size() + " elements " + path);
        }
        XmlScanner.Parent only = parents.get(0);
        if (only.children.size() > 1) {
            return refused(only.children.get(1).contentStart, "there are " + only.children.size() + " elements " + element + " in " + path);
        }
        return only.children.isEmpty() ? insert(only, parent.get(parent.size() - 1), element, value) : update(only.children.get(0), element, value);
    }

    private Result update(XmlScanner.Child child, String element, String value) throws XmlBytes.NotEditable {
        if (child.mixed) {
            return refused(child.contentStart, "the element " + element + " holds more than a text");
        }
        if (child.selfClosed) {
            int start = text.lastIndexOf('<', child.contentStart - 1);
            return edited(start, child.contentStart, open(element, value), Optional.of(""));
        }
        String old = text.substring(child.contentStart, child.contentEnd);
        if (old.strip().equals(file.shown(Xml.text(value)))) {
            return new Result.Unchanged();
        }
        int lead = old.length() - old.stripLeading().length();
        int trail = old.isBlank() ? 0 : old.length() - old.stripTrailing().length();
        return edited(child.contentStart + (old.isBlank() ? 0 : lead), child.contentEnd - trail, Xml.text(value), Optional.of(old.strip()));
    }

    private Result insert(XmlScanner.Parent parent, String parentName, String element, String value)
            throws XmlBytes.NotEditable {
        String line = lineEnd();
        String outer = indentAt(parent.tagStart);
        if (parent.selfClosed) {
            int slash = text.lastIndexOf('/', parent.tagEnd - 1);
            int start = slash;
            while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            return edited(start, parent.tagEnd, ">" + line + (line.isEmpty() ? "" : outer + "  ") + open(element, value)
                    + line + (line.isEmpty() ? "" : outer) + "</" + parentName + ">", Optional.empty());
        }
        int next = parent.tagEnd;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        String gap = text.substring(parent.tagEnd, next);
        if (gap.indexOf('\n') < 0) {
            return edited(parent.tagEnd, parent.tagEnd, open(element, value), Optional.empty());
        }
        boolean empty = text.startsWith("</", next);
        String indent = empty ? outer + "  " : gap.substring(gap.lastIndexOf('\n') + 1);
        return edited(parent.tagEnd, parent.tagEnd, line + indent + open(element, value), Optional.empty());
    }

    private static String open(String element, String value) {
        return "<" + element + ">" + Xml.text(value) + "</" + element + ">";
    }

    private String lineEnd() {
        int end = text.indexOf('\n');
        return end < 0 ? "" : end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }

    /** The blanks between the line's start and an offset; empty when something else stands there. */
    private String indentAt(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        String before = text.substring(start, offset);
        return before.isBlank() ? before : "";
    }

    private Result edited(int from, int to, String replacement, Optional<String> oldText) throws XmlBytes.NotEditable {
        byte[] inserted = file.encode(replacement);
        int start = file.offset(from);
        int end = file.offset(to);
        return new Result.Edited(file.replaced(start, end, inserted), start, end - start, inserted, oldText.map(file::meant));
    }

    private Result refused(int offset, String reason) {
        int line = 1 + (int) text.substring(0, Math.min(offset, text.length())).chars().filter(c -> c == '\n').count();
        int column = Math.min(offset, text.length()) - (text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1) + 1;
        return new Result.Refused(line, Math.max(column, 1), reason);
    }
}
