package org.mscsplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void a_short_text_fills_its_column_and_a_long_one_stays_whole() {
        assertEquals("ab  ", Columns.left("ab", 4));
        assertEquals("  ab", Columns.right("ab", 4));
        assertEquals("abcd", Columns.left("abcd", 4));
        assertEquals("abcde", Columns.left("abcde", 4));
        assertEquals("abcde", Columns.right("abcde", 4));
        assertEquals("   ", Columns.left("", 3));
    }
}
