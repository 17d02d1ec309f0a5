package org.mscsplanner.simulate.tool;

import java.util.Locale;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.Service;

/** dfsrdiag.exe, of which {@code pollad} is known: the DFS Replication service of a member asks Active Directory now. */
final class DfsrdiagExe implements Tool {
    private static final int FAILED = 1;

    @Override
    public Answer run(Session session, String tail, String input) {
        if (!session.world().cluster().os().hasReplication()) {
            return Answer.of(Answer.NO_PROGRAM, "There is no program dfsrdiag here.");
        }
        Arguments arguments = Arguments.of(tail);
        if (!arguments.value(0).toLowerCase(Locale.ROOT).equals("pollad")) {
            return Answer.of(FAILED, "There is no operation " + arguments.value(0) + ".");
        }
        Name member = arguments.after("/member").map(Name::of).orElse(session.here().name());
        boolean answers = session.world().machine(member).filter(Machine::isRunning)
                .flatMap(m -> m.services().service(Name.of("Dfsr"))).filter(Service::isRunning).isPresent();
        return answers ? Answer.of(0, "Operation Succeeded") : Answer.of(FAILED, "[ERROR] The service of " + member + " does not answer.");
    }
}
