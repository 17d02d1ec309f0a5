package org.mscsplanner.simulate.tool;

/** {@code regedit /s FILE}: imports in silence. Its exit code is no verdict: it is 0 whatever happened (domain facts, section 7). */
final class RegeditExe implements Tool {
    @Override
    public Answer run(Session session, String tail, String input) {
        Arguments arguments = Arguments.of(tail);
        if (!arguments.has("/s") || arguments.values().isEmpty()) {
            return Answer.of(1, "It would open a window, and nobody is there.");
        }
        arguments.values().forEach(file -> RegImport.run(session, file));
        return Answer.of(0);
    }
}
