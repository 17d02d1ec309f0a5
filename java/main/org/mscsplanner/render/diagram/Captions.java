package org.mscsplanner.render.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a drawing that are not names.
 *
 * @param home with {@code {node}}: where a group is brought online
 * @param arrow what an arrow means
 * @param wave what the numbers at the left mean
 * @param stack what a box around several resources means
 * @param implied what a dashed arrow means
 * @param choice what a dotted arrow means
 * @param marks what the signs of a difference mean
 */
public record Captions(String title, String home, String arrow, String wave, String stack, String implied, String choice, String marks) {
    /** The sentences that explain what a picture shows, and none about what it does not show. */
    public List<String> legend(Picture picture) {
        List<String> sentences = new ArrayList<>(List.of(arrow, wave));
        add(sentences, picture.hasStack(), stack);
        add(sentences, picture.hasImplied(), implied);
        add(sentences, picture.hasChoice(), choice);
        add(sentences, picture.isDifference(), marks);
        return List.copyOf(sentences);
    }

    private static void add(List<String> sentences, boolean shown, String sentence) {
        if (shown) {
            sentences.add(sentence);
        }
    }
}
