package org.mscsplanner.simulate.tool;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.World.Located;
import org.mscsplanner.simulate.node.FileEntry;

/** {@code fc /b}: 0 the same, 1 different, 2 a file is missing. With wildcards on both sides files of the same name are compared. */
final class FcExe implements Tool {
    private static final int DIFFERENT = 1;
    private static final int MISSING = 2;

    @Override
    public Answer run(Session session, String tail, String input) {
        Arguments arguments = Arguments.of(tail);
        if (arguments.values().size() != 2) {
            return Answer.of(-1, "Two files are needed.");
        }
        String a = arguments.value(0);
        String b = arguments.value(1);
        List<Located> first = Wildcard.files(session, a);
        if (first.isEmpty()) {
            return missing(a);
        }
        boolean many = Wildcard.isOne(WinPath.of(b).fileName());
        StringBuilder out = new StringBuilder();
        boolean same = true;
        for (Located one : first) {
            String other = many ? WinPath.of(b).parent().resolve(one.path().fileName()).text() : b;
            Optional<FileEntry> left = one.files().file(one.path());
            Optional<FileEntry> right = session.locate(other).flatMap(l -> l.files().file(l.path()));
            if (right.isEmpty() || isLocked(session, one) || session.locate(other).filter(l -> isLocked(session, l)).isPresent()) {
                return missing(other);
            }
            boolean equal = left.filter(right.get()::sameContent).isPresent();
            out.append(one.path().fileName()).append(equal ? ": the same\r\n" : ": different\r\n");
            same &= equal;
        }
        return new Answer(same ? 0 : DIFFERENT, out.toString());
    }

    private static boolean isLocked(Session session, Located file) {
        return session.world().machine(file.machine().name()).filter(m -> m.locked().contains(file.path())).isPresent();
    }

    private static Answer missing(String file) {
        return Answer.of(MISSING, "Cannot open " + file);
    }
}
