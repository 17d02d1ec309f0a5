package org.mscsplanner.simulate.tool;

import java.util.List;
import org.mscsplanner.text.CrtArgv;

/** eventcreate.exe: writes into the event log of this server; administrators only. */
final class EventcreateExe implements Tool {
    @Override
    public Answer run(Session session, String tail, String input) {
        if (!session.here().isAdministrator()) {
            return Answer.of(1, "Access was denied.");
        }
        List<String> words = CrtArgv.split(tail);
        session.here().events().add(String.join(" ", words));
        return Answer.of(0, "Done.");
    }
}
