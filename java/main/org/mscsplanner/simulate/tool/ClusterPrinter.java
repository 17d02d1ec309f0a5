package org.mscsplanner.simulate.tool;

import java.util.List;
import org.mscsplanner.clusterexe.Format;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.cluster.Cluster;
import org.mscsplanner.simulate.cluster.PropertySet;
import org.mscsplanner.simulate.cluster.Setting;
import org.mscsplanner.text.Columns;

/**
 * What cluster.exe prints (reference, section 8): titles, fixed columns that a longer name pushes to the right, CR CR LF at
 * each end of a line. Titles are our own words where no sample shows them.
 */
final class ClusterPrinter {
    private final StringBuilder out = new StringBuilder();
    private final String lineEnd;

    ClusterPrinter(Cluster cluster) {
        this.lineEnd = cluster.readings().doubledLineEnds() ? "\r\r\n" : "\r\n";
    }

    void line(String text) {
        out.append(text).append(lineEnd);
    }

    Answer answer(int code) {
        if (code != 0) {
            line("");
            line("cluster.exe: Windows error " + code);
        }
        return new Answer(code, out.toString());
    }

    /** Column widths of a table; the last one is as wide as its header. */
    enum Table {
        NODES("Node           Node ID Status", "-------------- ------- ---------------------"),
        GROUPS("Group                Node            Status", "-------------------- --------------- ------"),
        RESOURCES("Resource             Group                Node            Status", "-------------------- -------------------- --------------- ------"),
        POSSIBLE_OWNERS("Possible Owner Nodes", "--------------------"),
        PREFERRED_OWNERS("Preferred Owner Nodes", "---------------------"),
        CHECKPOINTS("Resource             Registry Checkpoint", "-------------------- -------------------"),
        TYPES("Display Name                                      Resource Type Name", "------------------------------------------------- ------------------"),
        NETWORKS("Network              Status", "-------------------- ------"),
        INTERFACES("Node            Network              Status", "--------------- -------------------- ------");

        private final String header;
        private final String dashes;

        Table(String header, String dashes) {
            this.header = header;
            this.dashes = dashes;
        }
    }

    void head(String title, Table table) {
        if (table == Table.POSSIBLE_OWNERS || table == Table.PREFERRED_OWNERS) {
            line("");
        }
        line(title);
        if (table != Table.POSSIBLE_OWNERS) {
            line("");
        }
        line(table.header);
        line(table.dashes);
    }

    void node(Name node, int number, String status) {
        line(Columns.left(node.text(), 14) + " " + Columns.right(Integer.toString(number), 7) + " " + status);
    }

    void group(Name group, Name node, String status) {
        line(Columns.left(group.text(), 20) + " " + Columns.left(node.text(), 15) + " " + status + " ");
    }

    void resource(Name resource, Name group, Name node, String status) {
        line(Columns.left(resource.text(), 20) + " " + Columns.left(group.text(), 20) + " " + Columns.left(node.text(), 15) + " " + status + " ");
    }

    void two(String first, int width, String second) {
        line(Columns.left(first, width) + " " + second);
    }

    /** Letter, object (20), property (30), value; a number also in hexadecimal digits (reference 8.3). */
    void properties(String title, Name object, PropertySet set, List<Name> names) {
        line("");
        line(title);
        line("");
        line("T  " + Columns.left("Object", 20) + " " + Columns.left("Name", 30) + " Value");
        line("-- -------------------- ------------------------------ -----------------------");
        for (Name name : names) {
            Setting setting = set.value(name).orElseThrow();
            // How several strings of one property are printed is not known: one row each.
            List<String> values = setting.format() == Format.MULTI_STRING && !setting.parts().isEmpty() ? setting.parts() : List.of(text(setting));
            values.forEach(v -> line(letter(setting.format()) + "  " + Columns.left(object.text(), 20) + " " + Columns.left(name.text(), 30) + " " + v));
        }
    }

    private static String letter(Format format) {
        return switch (format) {
            case DWORD -> "D";
            case ULARGE -> "L";
            case BINARY, SECURITY -> "B";
            case MULTI_STRING -> "M";
            case EXPAND_STRING, STRING -> "S";
        };
    }

    private static String text(Setting setting) {
        return setting.format() == Format.DWORD ? setting.text() + " (0x" + Long.toHexString(setting.number()) + ")" : setting.text();
    }
}
