package org.mscsplanner.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds, in the text of an XML file, the elements at a path and their direct children of one name, with their offsets. It
 * checks that tags match and knows comments, CDATA, processing instructions and quoted attribute values; a DOCTYPE with
 * declarations of its own is refused.
 */
final class XmlScanner {
    /** Elements in each other: more than any configuration has. */
    private static final int DEEPEST = 200;

    private final String text;
    private final List<String> path;
    private final String child;
    private final List<String> open = new ArrayList<>();
    private final List<Parent> parents = new ArrayList<>();
    private final List<String> nearMisses = new ArrayList<>();
    private boolean rootSeen;
    private int at;

    /** The parent element: offsets of its opening tag, and the children found. */
    static final class Parent {
        final int tagStart;
        final int tagEnd;
        final boolean selfClosed;
        final List<Child> children = new ArrayList<>();

        Parent(int tagStart, int tagEnd, boolean selfClosed) {
            this.tagStart = tagStart;
            this.tagEnd = tagEnd;
            this.selfClosed = selfClosed;
        }
    }

    /** A child of the wanted name: offsets of its content; {@code mixed} when it holds more than text. */
    static final class Child {
        final int contentStart;
        final boolean selfClosed;
        int contentEnd;
        boolean mixed;

        Child(int contentStart, boolean selfClosed) {
            this.contentStart = contentStart;
            this.contentEnd = contentStart;
            this.selfClosed = selfClosed;
        }
    }

    /** The text is no XML that can be edited safely. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final int offset;

        Malformed(int offset, String reason) {
            super(reason);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    XmlScanner(String text, List<String> path, String child) {
        this.text = text;
        this.path = List.copyOf(path);
        this.child = child;
    }

    List<Parent> scan() throws Malformed {
        while (at < text.length()) {
            int tag = text.indexOf('<', at);
            characters(at, tag < 0 ? text.length() : tag);
            if (tag < 0) {
                break;
            }
            at = tag;
            markup();
        }
        if (!open.isEmpty()) {
            throw new Malformed(text.length(), "the element " + open.get(open.size() - 1) + " is not closed");
        }
        if (!rootSeen) {
            throw new Malformed(0, "there is no element at all");
        }
        return parents;
    }

    /** What looks like the parent and is none: in a comment, or in another case. */
    List<String> nearMisses() {
        return List.copyOf(nearMisses);
    }

    private void characters(int from, int to) throws Malformed {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new Malformed(i, "a NUL character");
            }
            if (open.isEmpty() && !Character.isWhitespace(c)) {
                throw new Malformed(i, "text outside of the root element");
            }
        }
    }

    private void markup() throws Malformed {
        if (text.startsWith("<!--", at)) {
            int end = end("-->", 4, "a comment");
            String last = path.get(path.size() - 1);
            if (text.substring(at, end).contains("<" + last)) {
                nearMisses.add("<" + last + "> stands inside a comment");
            }
            innermostChild().ifPresent(c -> c.mixed = true);
            at = end;
        } else if (text.startsWith("<![CDATA[", at)) {
            if (open.isEmpty()) {
                throw new Malformed(at, "CDATA outside of the root element");
            }
            innermostChild().ifPresent(c -> c.mixed = true);
            at = end("]]>", 9, "a CDATA section");
        } else if (text.startsWith("<?", at)) {
            innermostChild().ifPresent(c -> c.mixed = true);
            at = end("?>", 2, "a processing instruction");
        } else if (text.startsWith("<!", at)) {
            int end = end(">", 2, "a declaration");
            if (rootSeen || text.substring(at, end).indexOf('[') >= 0) {
                throw new Malformed(at, "a DOCTYPE with declarations of its own");
            }
            at = end;
        } else if (text.startsWith("</", at)) {
            close();
        } else {
            open();
        }
    }

    private int end(String mark, int skip, String what) throws Malformed {
        int end = text.indexOf(mark, at + skip);
        if (end < 0) {
            throw new Malformed(at, what + " is not closed");
        }
        return end + mark.length();
    }

    private void close() throws Malformed {
        int end = end(">", 2, "a closing tag");
        String name = text.substring(at + 2, end - 1).strip();
        if (open.isEmpty() || !open.get(open.size() - 1).equals(name)) {
            throw new Malformed(at, "</" + name + "> closes nothing that is open");
        }
        if (isChildDepth() && name.equals(child)) {
            innermostChild().ifPresent(c -> c.contentEnd = at);
        }
        open.remove(open.size() - 1);
        at = end;
    }

    private void open() throws Malformed {
        int start = at;
        int i = start + 1;
        while (i < text.length() && " \t\r\n/><\"'=".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        String name = text.substring(start + 1, i);
        if (name.isEmpty() || !(Character.isLetter(name.charAt(0)) || name.charAt(0) == '_' || name.charAt(0) == ':' || name.charAt(0) >= 0x80)) {
            throw new Malformed(start, "no element name behind <");
        }
        int end = tagEnd(i, name);
        if (open.isEmpty() && rootSeen) {
            throw new Malformed(start, "a second root element");
        }
        rootSeen = true;
        boolean selfClosed = text.charAt(end - 2) == '/';
        innermostChild().filter(c -> open.size() > path.size()).ifPresent(c -> c.mixed = true);
        element(name, start, end, selfClosed);
        if (!selfClosed) {
            if (open.size() == DEEPEST) {
                throw new Malformed(start, "more than " + DEEPEST + " elements in each other");
            }
            open.add(name);
        }
        at = end;
    }

    private void element(String name, int start, int end, boolean selfClosed) {
        List<String> full = new ArrayList<>(open);
        full.add(name);
        if (full.equals(path)) {
            parents.add(new Parent(start, end, selfClosed));
        } else if (full.size() == path.size() && lower(full).equals(lower(path))) {
            nearMisses.add("<" + name + "> is spelled in another case");
        } else if (name.equals(path.get(path.size() - 1))) {
            nearMisses.add("a <" + name + "> stands elsewhere, below " + String.join("/", open));
        }
        if (open.equals(path) && name.equals(child) && !parents.isEmpty()) {
            parents.get(parents.size() - 1).children.add(new Child(end, selfClosed));
        }
    }

    private int tagEnd(int from, String name) throws Malformed {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '<') {
                throw new Malformed(i, "a < inside the tag of " + name);
            } else if (c == '>') {
                return i + 1;
            }
        }
        throw new Malformed(at, "the tag of " + name + " is not closed");
    }

    private boolean isChildDepth() {
        return open.size() == path.size() + 1 && open.subList(0, path.size()).equals(path);
    }

    /** The wanted child that is open now. */
    private Optional<Child> innermostChild() {
        boolean inside = open.size() > path.size() && open.subList(0, path.size()).equals(path) && open.get(path.size()).equals(child);
        if (!inside || parents.isEmpty()) {
            return Optional.empty();
        }
        List<Child> children = parents.get(parents.size() - 1).children;
        return children.isEmpty() ? Optional.empty() : Optional.of(children.get(children.size() - 1));
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
    }
}
