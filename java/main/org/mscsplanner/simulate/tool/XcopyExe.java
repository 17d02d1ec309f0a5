package org.mscsplanner.simulate.tool;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mscsplanner.simulate.World.Located;
import org.mscsplanner.simulate.node.FileEntry;

/**
 * xcopy.exe (domain facts, 6.2): 0 copied, 1 nothing found, 4 wrong use or path, 5 a file could not be written. It removes
 * nothing. Without {@code /y} it asks before it replaces a file, and without {@code /i} whether a new destination is a
 * folder, for a single file unless a backslash ends it; nobody answers, so it is ended with 2. It reads its command line itself: a
 * backslash in front of a quote is one. A path of more than 254 characters ends it: it says that memory is short.
 */
final class XcopyExe implements Tool {
    private static final int NOTHING = 1;
    private static final int ASKED = 2;
    private static final int WRONG = 4;
    private static final int NOT_WRITTEN = 5;
    private static final int LONGEST_PATH = 254;
    private static final Set<String> KNOWN = Set.of("/e", "/s", "/i", "/h", "/r", "/k", "/y", "/q", "/d", "/u", "/o", "/l", "/z", "/c", "/x", "/f", "/-y");

    @Override
    public Answer run(Session session, String tail, String input) {
        Arguments arguments = Arguments.plain(tail);
        Optional<String> unknown = arguments.switches().stream().filter(s -> !KNOWN.contains(s.toLowerCase(Locale.ROOT))).findFirst();
        if (unknown.isPresent() || arguments.values().size() != 2) {
            return Answer.of(WRONG, "Wrong use: " + unknown.orElse("a source and a destination are needed"));
        }
        Optional<Located> source = session.locate(arguments.value(0));
        Optional<Located> target = session.locate(arguments.value(1).replaceAll("(?<=[^\\\\:])\\\\\\.?$", ""));
        if (source.isEmpty() || target.isEmpty() || !source.get().files().exists(source.get().path())) {
            return Answer.of(WRONG, "There is no such path.", "0 File(s) copied");
        }
        return new Run(arguments).copy(source.get(), target.get());
    }

    /** One run. */
    private static final class Run {
        private final Arguments arguments;
        private final StringBuilder out = new StringBuilder();
        private int copied;
        private int failure;

        Run(Arguments arguments) {
            this.arguments = arguments;
        }

        private Answer copy(Located source, Located target) {
            boolean folder = source.files().isFolder(source.path());
            if (!target.files().isFolder(target.path())) {
                if (folder ? !arguments.has("/i") : !arguments.value(1).endsWith("\\")) {
                    return Answer.of(ASKED, "Is the destination a file or a folder? Nobody answers.");
                }
                if (!arguments.has("/l") && !target.files().makeFolder(target.path())) {
                    return Answer.of(WRONG, "The destination cannot be made.");
                }
            }
            if (folder) {
                tree(source, target);
            } else {
                file(source, new Located(target.machine(), target.path().resolve(source.path().fileName())));
            }
            out.append(copied).append(" File(s) copied\r\n");
            boolean found = copied > 0 || arguments.has("/d") || arguments.has("/u") || folder && !source.files().names(source.path()).isEmpty();
            return new Answer(failure != 0 ? failure : found ? 0 : NOTHING, out.toString());
        }

        private void tree(Located source, Located target) {
            boolean deep = arguments.has("/e") || arguments.has("/s");
            for (String name : source.files().names(source.path())) {
                Located from = new Located(source.machine(), source.path().resolve(name));
                Located to = new Located(target.machine(), target.path().resolve(name));
                if (!from.files().isFolder(from.path())) {
                    file(from, to);
                } else if (deep && (arguments.has("/e") || !from.files().names(from.path()).isEmpty())) {
                    if (!arguments.has("/l")) {
                        to.files().makeFolder(to.path(), access(from.files().access(from.path())));
                    }
                    tree(from, to);
                }
            }
        }

        private String access(String original) {
            return arguments.has("/o") || arguments.has("/x") ? original : FileEntry.INHERITED;
        }

        private void file(Located from, Located to) {
            if (from.path().text().length() > LONGEST_PATH) {
                failure = WRONG;
                return;
            }
            FileEntry source = from.files().file(from.path()).orElseThrow();
            Optional<FileEntry> there = to.files().file(to.path());
            boolean skipped = source.isHidden() && !arguments.has("/h")
                    || arguments.has("/u") && there.isEmpty()
                    || arguments.has("/d") && there.filter(t -> source.modified() <= t.modified()).isPresent();
            if (skipped || failure != 0 && !arguments.has("/c")) {
                return;
            }
            out.append(from.path()).append("\r\n");
            if (arguments.has("/l")) {
                copied++;
            } else if (there.isPresent() && !arguments.has("/y")) {
                failure = ASKED;
            } else if (FileWork.isLocked(from) || FileWork.isLocked(to) || there.filter(FileEntry::isReadOnly).isPresent() && !arguments.has("/r")
                    || !to.files().write(to.path(), written(source))) {
                failure = NOT_WRITTEN;
            } else {
                copied++;
            }
        }

        private FileEntry written(FileEntry source) {
            FileEntry kept = arguments.has("/k") ? source : source.writable();
            return kept.withAccess(access(source.access()));
        }
    }
}
