package org.mscsplanner.simulate.tool;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ClusterLineReader;
import org.mscsplanner.clusterexe.Doubt;
import org.mscsplanner.clusterexe.ReadResult;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.cluster.Cluster;
import org.mscsplanner.simulate.cluster.Win32;

/**
 * cluster.exe: it ends with the Win32 code (reference 7.6). A line that is none of the language ends with 87; which code the
 * real tool takes there is not known.
 */
final class ClusterExe implements Tool {
    /** {@link org.mscsplanner.simulate.cluster.Reading#DOUBTFUL_FORM}. */
    private static final Set<Doubt> REFUSED = EnumSet.of(Doubt.DASH, Doubt.SHORT_SELECTOR, Doubt.BACKSLASH_QUOTE, Doubt.DOUBLED_QUOTE, Doubt.BLANK_IN_LIST,
            Doubt.SET_DEPENDENCY);

    @Override
    public Answer run(Session session, String tail, String input) {
        ReadResult read = ClusterLineReader.read("cluster " + tail);
        ClusterPrinter out = new ClusterPrinter(session.world().cluster());
        if (read instanceof ReadResult.Refused refused) {
            out.line("column " + (refused.column() - "cluster ".length()) + ": " + refused.reason());
            return out.answer(Win32.INVALID_PARAMETER);
        }
        ReadResult.Parsed parsed = (ReadResult.Parsed) read;
        Optional<ReadResult.Doubtful> doubt = parsed.doubts().stream().filter(d -> REFUSED.contains(d.doubt())).findFirst();
        if (doubt.isPresent()) {
            out.line("column " + (doubt.get().column() - "cluster ".length()) + ": no source tells " + doubt.get().doubt().question());
            return out.answer(Win32.INVALID_PARAMETER);
        }
        ClusterLine line = parsed.line();
        Cluster cluster = session.world().cluster();
        boolean local = line.cluster().filter(c -> !c.equals(".")).isEmpty();
        // Without a name it is the cluster of this computer, whose service must run here (NT4).
        boolean reached = local ? cluster.runs(session.here().name())
                : cluster.answers() && Name.of(line.cluster().orElseThrow()).equals(cluster.name());
        if (!reached) {
            return out.answer(Win32.SERVER_UNAVAILABLE);
        } else if (!session.here().isAdministrator()) {
            return out.answer(Win32.ACCESS_DENIED);
        }
        return out.answer(calls(session, line, out).run());
    }

    private static ClusterCalls calls(Session session, ClusterLine line, ClusterPrinter out) {
        return switch (line.object()) {
            case GROUP -> new GroupCalls(session, line, out);
            case RESOURCE -> new ResourceCalls(session, line, out);
            case NODE -> new NodeCalls(session, line, out);
            case CLUSTER, LOG -> new WholeClusterCalls(session, line, out);
            case RESOURCE_TYPE, NETWORK, NET_INTERFACE -> new OtherCalls(session, line, out);
        };
    }
}
