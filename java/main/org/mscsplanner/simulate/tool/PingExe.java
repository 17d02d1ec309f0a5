package org.mscsplanner.simulate.tool;

import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.text.CrtArgv;

/** {@code ping -n N}: N-1 seconds pass. 0 when the host answers: the loopback address, and every server that runs. */
final class PingExe implements Tool {
    @Override
    public Answer run(Session session, String tail, String input) {
        List<String> words = CrtArgv.split(tail);
        int count = 4;
        String host = "";
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase("-n") && i + 1 < words.size() && words.get(i + 1).matches("[0-9]{1,9}")) {
                count = Integer.parseInt(words.get(++i));
            } else {
                host = words.get(i);
            }
        }
        if (host.isEmpty() || count == 0) {
            return Answer.of(1, "Which host?");
        }
        session.world().engine().timeline().pass((count - 1) * 1000L);
        boolean answers = host.startsWith("127.") || session.world().machine(Name.of(host)).filter(Machine::isRunning).isPresent();
        return answers ? Answer.of(0, "Reply from " + host) : Answer.of(1, "No answer from " + host);
    }
}
