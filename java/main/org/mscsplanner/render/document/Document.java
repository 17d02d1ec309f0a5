package org.mscsplanner.render.document;

import java.util.List;

/**
 * A document before it is laid out: parts for its readers, chapters, blocks. The same for every format.
 *
 * @param language of its words, for example {@code en}
 * @param foot what stands at the foot of every page
 */
public record Document(String title, String subtitle, String language, List<Part> parts, String foot) {
    public Document {
        parts = List.copyOf(parts);
    }

    /**
     * What one reader needs.
     *
     * @param anchor stable: links from outside keep working
     */
    public record Part(String anchor, String title, List<Chapter> chapters) {
        public Part {
            chapters = List.copyOf(chapters);
        }
    }

    public record Chapter(String anchor, String title, List<Block> blocks) {
        public Chapter {
            blocks = List.copyOf(blocks);
        }
    }
}
