package org.mscsplanner.spec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Outcome;
import org.mscsplanner.diag.Place;
import org.mscsplanner.diag.SpecCode;

/**
 * Bytes to a tree with places. Strict JSON, with {@code //} comments; a UTF-8 byte order mark is accepted. Every problem
 * is a finding with line and column (from 1, in UTF-16 units); nothing is thrown.
 */
final class JsonReader {
    static final int MAX_BYTES = 8 * 1024 * 1024;
    static final int MAX_DEPTH = 64;

    private final String file;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    private JsonReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Duplicate fields are findings and reading goes on with the first; anything else that is wrong ends it. */
    static Outcome<Json> read(String file, byte[] bytes) {
        Place top = Place.of(file, "", 1, 1);
        if (bytes.length > MAX_BYTES) {
            return Outcome.none(List.of(Finding.of(SpecCode.TOO_LARGE, top, "size", Integer.toString(bytes.length),
                    "limit", Integer.toString(MAX_BYTES))));
        }
        Encoding.Decoded decoded = Encoding.decode(bytes);
        if (decoded.problem().isPresent()) {
            return Outcome.none(List.of(Finding.of(SpecCode.NOT_UTF8, top, "encoding", decoded.problem().get())));
        }
        if (decoded.text().isBlank()) {
            return Outcome.none(List.of(Finding.of(SpecCode.EMPTY, top)));
        }
        return new JsonReader(file, decoded.text()).read();
    }

    private Outcome<Json> read() {
        Optional<Place> comment = BlockComments.find(file, text);
        if (comment.isPresent()) {
            return Outcome.none(List.of(notJson(comment.get(), "comments are written with //")));
        }
        JsonFactory factory = JsonFactory.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();
        try (JsonParser parser = factory.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return Outcome.none(List.of(Finding.of(SpecCode.EMPTY, Place.of(file, "", 1, 1))));
            }
            Json tree = value(parser, "", 1);
            trailing(parser);
            return Outcome.of(tree, findings);
        } catch (TooDeep e) {
            findings.add(Finding.of(SpecCode.TOO_DEEP, e.at, "limit", Integer.toString(MAX_DEPTH)));
        } catch (JsonEOFException e) {
            findings.add(Finding.of(SpecCode.TRUNCATED, end(), "line", Integer.toString(lineOf(e))));
        } catch (StreamConstraintsException e) {
            findings.add(notJson(place("", e.getLocation()), "a number or name is too long"));
        } catch (JsonProcessingException e) {
            findings.add(problem(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Outcome.none(findings);
    }

    private void trailing(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() != null) {
                findings.add(Finding.of(SpecCode.TRAILING_TEXT, place("", parser.currentTokenLocation())));
            }
        } catch (JsonProcessingException e) {
            findings.add(Finding.of(SpecCode.TRAILING_TEXT, place("", e.getLocation())));
        }
    }

    private Json value(JsonParser parser, String pointer, int depth) throws IOException {
        Place at = place(pointer, parser.currentTokenLocation());
        if (depth > MAX_DEPTH) {
            throw new TooDeep(at);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, at, depth);
            case START_ARRAY -> array(parser, at, depth);
            case VALUE_STRING -> new Json.Text(parser.getText(), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getText(), at);
            case VALUE_TRUE -> new Json.Bool(true, at);
            case VALUE_FALSE -> new Json.Bool(false, at);
            default -> new Json.Nul(at);
        };
    }

    private Json object(JsonParser parser, Place at, int depth) throws IOException {
        List<Json.Member> members = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place nameAt = place(at.pointerTo(name), parser.currentTokenLocation());
            parser.nextToken();
            Json value = value(parser, at.pointerTo(name), depth + 1);
            Place first = seen.putIfAbsent(name, nameAt);
            if (first == null) {
                members.add(new Json.Member(name, nameAt, value));
            } else {
                findings.add(Finding.of(SpecCode.DUPLICATE_FIELD, nameAt, "field", name,
                        "first", Integer.toString(first.line())).alsoAt(List.of(first)));
            }
        }
        return new Json.Obj(members, at);
    }

    private Json array(JsonParser parser, Place at, int depth) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, at.pointerTo(Integer.toString(items.size())), depth + 1));
        }
        return new Json.Arr(items, at);
    }

    private Finding problem(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        int offset = (int) Math.min(Math.max(at.getCharOffset(), 0), text.length());
        int shown = offset > 0 ? offset - 1 : 0;
        if (text.substring(shown).isBlank()) {
            return Finding.of(SpecCode.TRUNCATED, end(), "line", Integer.toString(Math.max(at.getLineNr(), 1)));
        }
        String near = text.substring(shown, Math.min(shown + 12, text.length())).strip().lines().findFirst().orElse("");
        return notJson(place("", at), "something is wrong near '" + near + "'");
    }

    private static Finding notJson(Place at, String reason) {
        return Finding.of(SpecCode.NOT_JSON, at, "reason", reason);
    }

    private static int lineOf(JsonEOFException e) {
        java.util.regex.Matcher m = java.util.regex.Pattern.compile("line: (\\d+)").matcher(String.valueOf(e.getOriginalMessage()));
        return m.find() ? Integer.parseInt(m.group(1)) : Math.max(e.getLocation().getLineNr(), 1);
    }

    private Place end() {
        int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
        return Place.of(file, "", lines, text.length() - (text.lastIndexOf('\n') + 1) + 1);
    }

    private Place place(String pointer, JsonLocation at) {
        return Place.of(file, pointer, Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Place at;

        TooDeep(Place at) {
            super("too deep");
            this.at = at;
        }
    }
}
