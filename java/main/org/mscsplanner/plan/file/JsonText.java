package org.mscsplanner.plan.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An object of JSON as text, member by member: without a tree and its mapper, which take longer to load than a plan to make. */
public final class JsonText {
    private JsonText() { }

    /** Writes something where the generator stands. */
    public interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** The object with these members in UTF-8: LF on every platform, two blanks of indent, a line end behind it. */
    public static byte[] bytes(Body members) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
        printer.indentArraysWith(indent);
        return (text(new JsonFactory(), members, printer) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The members of each of these objects on one line, without the braces. */
    static List<String> lines(List<Body> objects) {
        JsonFactory factory = new JsonFactory();
        PrettyPrinter printer = new MinimalPrettyPrinter("");
        return objects.stream().map(members -> text(factory, members, printer)).map(text -> text.substring(1, text.length() - 1)).toList();
    }

    private static String text(JsonFactory factory, Body members, PrettyPrinter printer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A member whose value is an object. */
    static void object(JsonGenerator json, String name, Body members) throws IOException {
        json.writeObjectFieldStart(name);
        members.write(json);
        json.writeEndObject();
    }

    /** A member whose value is a list of texts. */
    public static void texts(JsonGenerator json, String name, Iterable<?> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (Object text : texts) {
            json.writeString(text.toString());
        }
        json.writeEndArray();
    }
}
