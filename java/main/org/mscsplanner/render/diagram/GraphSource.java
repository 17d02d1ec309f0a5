package org.mscsplanner.render.diagram;

import java.util.HashMap;
import java.util.Map;
import org.mscsplanner.model.Name;
import org.mscsplanner.render.diagram.Picture.Group;
import org.mscsplanner.render.diagram.Picture.Item;
import org.mscsplanner.render.diagram.Picture.Mark;
import org.mscsplanner.render.diagram.Picture.Need;
import org.mscsplanner.text.GraphText;

/** A picture as text for tools that draw by themselves: Mermaid and DOT. An arrow leads from a resource to what it needs. */
final class GraphSource {
    private final StringBuilder out = new StringBuilder();

    private GraphSource() { }

    /** What starts first is on top, as in the drawing. */
    static String mermaid(Picture picture) {
        GraphSource source = new GraphSource();
        source.out.append("flowchart BT\n");
        int number = 0;
        for (Group group : picture.groups()) {
            source.mermaid(group, ++number);
        }
        return source.out.toString();
    }

    private void mermaid(Group group, int number) {
        Map<Name, String> ids = ids(group, number);
        line("  subgraph g" + number + "[\"" + group.mark().before() + GraphText.mermaid(group.name().text()) + "\"]");
        for (Item item : group.items()) {
            line("    " + ids.get(item.name()) + "[\"" + item.mark().before() + GraphText.mermaid(item.name().text()) + "<br>"
                    + GraphText.mermaid(item.type()) + "\"]");
        }
        line("  end");
        for (Need need : group.needs()) {
            String arrow = need.implied() || need.choice() ? " -.->" : " -->";
            line("  " + ids.get(need.item()) + arrow + (need.mark() == Mark.SAME ? "" : "|" + need.mark().sign() + "|") + " " + ids.get(need.provider()));
        }
    }

    static String dot(Picture picture) {
        GraphSource source = new GraphSource();
        source.line("digraph groups {");
        source.line("  rankdir=BT;");
        source.line("  node [shape=box];");
        int number = 0;
        for (Group group : picture.groups()) {
            source.dot(group, ++number);
        }
        source.line("}");
        return source.out.toString();
    }

    private void dot(Group group, int number) {
        Map<Name, String> ids = ids(group, number);
        line("  subgraph cluster_" + number + " {");
        line("    label=\"" + group.mark().before() + GraphText.dot(group.name().text()) + "\";");
        for (Item item : group.items()) {
            line("    " + ids.get(item.name()) + " [label=\"" + item.mark().before() + GraphText.dot(item.name().text()) + "\\n"
                    + GraphText.dot(item.type()) + "\"" + style(item.mark(), false) + "];");
        }
        line("  }");
        for (Need need : group.needs()) {
            String style = style(need.mark(), need.implied() || need.choice());
            line("  " + ids.get(need.item()) + " -> " + ids.get(need.provider()) + (style.isEmpty() ? "" : " [" + style.substring(2) + "]") + ";");
        }
    }

    private static String style(Mark mark, boolean dashed) {
        String words = (dashed || mark == Mark.REMOVED ? "dashed" : "") + (mark == Mark.ADDED || mark == Mark.CHANGED ? (dashed ? ",bold" : "bold") : "");
        return words.isEmpty() ? "" : ", style=\"" + words + "\"";
    }

    private static Map<Name, String> ids(Group group, int number) {
        Map<Name, String> ids = new HashMap<>();
        for (Item item : group.items()) {
            ids.put(item.name(), "r" + number + "_" + (ids.size() + 1));
        }
        return ids;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
