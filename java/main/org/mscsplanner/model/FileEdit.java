package org.mscsplanner.model;

import java.util.List;
import org.mscsplanner.diag.Place;
import org.mscsplanner.text.Xml;

/**
 * One element of an XML file with a given text, put there by an edit that keeps every other byte.
 *
 * @param group the file is edited on the primary node of this group
 * @param file on that node
 * @param parent path of element names from the root to the parent
 * @param element name of the child element, exactly as spelled
 */
public record FileEdit(Name name, Name group, WinPath file, List<String> parent, String element, String text,
        String reason, List<String> refs, Place at) {
    public FileEdit {
        parent = List.copyOf(parent);
        refs = List.copyOf(refs);
    }

    /** The text of an element as it stands in the file. */
    public static String inXml(String text) {
        return Xml.text(text);
    }
}
