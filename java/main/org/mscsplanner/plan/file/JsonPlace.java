package org.mscsplanner.plan.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where something stands in JSON, as {@code LINE:COLUMN POINTER}. */
final class JsonPlace {
    private JsonPlace() { }

    /** The place of a value; a tree does not know it, so the text is read again. */
    static String of(byte[] json, String pointer) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.getParsingContext().pathAsPointer().toString().equals(pointer)) {
                    return at(parser.currentTokenLocation()) + " " + (pointer.isEmpty() ? "/" : pointer);
                }
            }
        }
        return at(null) + " " + pointer;
    }

    static String of(JsonProcessingException e) {
        return at(e.getLocation()) + " /";
    }

    private static String at(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1 ? "1:1" : location.getLineNr() + ":" + location.getColumnNr();
    }
}
