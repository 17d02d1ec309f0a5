package org.mscsplanner.spec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Outcome;
import org.mscsplanner.diag.Place;
import org.mscsplanner.diag.SpecCode;

/**
 * Bytes to a tree with places. Strict JSON, with {@code //} comments; a UTF-8 byte order mark is accepted. Every problem
 * is a finding with line and column (from 1, in UTF-16 units) and nothing is thrown: the file is what a user wrote.
 *
 * <p>Jackson decides what is JSON; where and why something is none is told by {@link SyntaxProblem}.
 */
final class JsonReader {
    static final int MAX_BYTES = 8 * 1024 * 1024;
    static final int MAX_DEPTH = 64;
    /** Each value costs some hundred bytes of places; a spec of 300 resources has about 10,000. */
    static final int MAX_VALUES = 200_000;

    private final String text;
    private final LineIndex lines;
    private final List<Finding> findings = new ArrayList<>();
    private int values;

    private JsonReader(String file, String text) {
        this.text = text;
        this.lines = new LineIndex(file, text);
    }

    /**
     * Duplicate fields are findings, and reading goes on with the first; text behind the end likewise. Anything else
     * that is wrong ends it, and there is no value.
     */
    static Outcome<Json> read(String file, byte[] bytes) {
        Place top = Place.of(file, "", 1, 1);
        if (bytes.length > MAX_BYTES) {
            return Outcome.none(List.of(Finding.of(SpecCode.TOO_LARGE, top, "size", Integer.toString(bytes.length),
                    "limit", Integer.toString(MAX_BYTES))));
        }
        Encoding.Decoded decoded = Encoding.decode(bytes);
        String text = Comments.blanked(decoded.text());
        if (decoded.problem().isPresent()) {
            Place wrong = new LineIndex(file, text).place("", text.length());
            return Outcome.none(List.of(Finding.of(SpecCode.NOT_UTF8, wrong, "encoding", decoded.problem().get())));
        }
        if (text.isBlank()) {
            return Outcome.none(List.of(Finding.of(SpecCode.EMPTY, top)));
        }
        return new JsonReader(file, text).read();
    }

    private Outcome<Json> read() {
        try (JsonParser parser = factory().createParser(text)) {
            parser.nextToken();
            Json tree = value(parser, "", 1);
            trailing(parser.currentLocation().getCharOffset());
            return Outcome.of(tree, findings);
        } catch (Refused e) {
            findings.add(e.finding);
        } catch (JsonProcessingException e) {
            findings.add(new SyntaxProblem(text).find().finding(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Outcome.none(findings);
    }

    /** The size of the file is limit enough: a long name or number is then judged by its field. */
    private static JsonFactory factory() {
        return JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
                .maxNameLength(MAX_BYTES).maxNumberLength(MAX_BYTES).maxStringLength(MAX_BYTES).build()).build();
    }

    private void trailing(long end) {
        for (int i = (int) end; i < text.length(); i++) {
            if (" \t\r\n".indexOf(text.charAt(i)) < 0) {
                findings.add(Finding.of(SpecCode.TRAILING_TEXT, lines.place("", i)));
                return;
            }
        }
    }

    private Json value(JsonParser parser, String pointer, int depth) throws IOException {
        Place at = lines.place(pointer, parser.currentTokenLocation().getCharOffset());
        if (depth > MAX_DEPTH) {
            throw new Refused(Finding.of(SpecCode.TOO_DEEP, at, "limit", Integer.toString(MAX_DEPTH)));
        }
        if (++values > MAX_VALUES) {
            throw new Refused(Finding.of(SpecCode.TOO_MANY_VALUES, at, "limit", Integer.toString(MAX_VALUES)));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, at, depth);
            case START_ARRAY -> array(parser, at, depth);
            case VALUE_STRING -> text(parser, at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getText(), at);
            case VALUE_TRUE -> new Json.Bool(true, at);
            case VALUE_FALSE -> new Json.Bool(false, at);
            default -> new Json.Nul(at);
        };
    }

    private Json object(JsonParser parser, Place at, int depth) throws IOException {
        List<Json.Member> members = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        Map<String, Place> places = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place nameAt = lines.place(at.pointerTo(name), parser.currentTokenLocation().getCharOffset());
            parser.nextToken();
            Json value = value(parser, at.pointerTo(name), depth + 1);
            Place first = seen.putIfAbsent(name, nameAt);
            if (first == null) {
                members.add(new Json.Member(name(name, nameAt), nameAt, value));
                places.put(name, value.at());
            } else {
                findings.add(Finding.of(SpecCode.DUPLICATE_FIELD, nameAt, "field", name,
                        "first", Integer.toString(first.line())).alsoAt(List.of(first)));
            }
        }
        return new Json.Obj(members, at.holding(places));
    }

    private Json array(JsonParser parser, Place at, int depth) throws IOException {
        List<Json> items = new ArrayList<>();
        Map<String, Place> places = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String index = Integer.toString(items.size());
            Json item = value(parser, at.pointerTo(index), depth + 1);
            items.add(item);
            places.put(index, item.at());
        }
        return new Json.Arr(items, at.holding(places));
    }

    private Json text(JsonParser parser, Place at) throws IOException {
        int start = (int) parser.currentTokenLocation().getCharOffset() + 1;
        String read = parser.getText();
        int end = start;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        String source = end - start == read.length() ? read : text.substring(start, end);
        Json.Text asRead = new Json.Text(read, source, at);
        OptionalInt wrong = unstorable(read);
        if (wrong.isEmpty()) {
            return asRead;
        }
        findings.add(Finding.of(SpecCode.NOT_JSON, asRead.at(wrong.getAsInt()), "reason", JsonScalars.NO_CHARACTER));
        return new Json.Text("\uFFFD", "\uFFFD", at);
    }

    private String name(String read, Place at) {
        if (unstorable(read).isPresent()) {
            findings.add(Finding.of(SpecCode.NOT_JSON, at, "reason", JsonScalars.NO_CHARACTER));
        }
        return read;
    }

    /** Escapes can say what no file, registry value or command line holds: U+0000, and half of a surrogate pair. */
    private static OptionalInt unstorable(String read) {
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < read.length() && Character.isLowSurrogate(read.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Leaves the recursion; never leaves this class. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        Refused(Finding finding) {
            super("refused", null, false, false);
            this.finding = finding;
        }
    }
}
