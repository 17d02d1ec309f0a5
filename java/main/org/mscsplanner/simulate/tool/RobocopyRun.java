package org.mscsplanner.simulate.tool;

import java.util.Optional;
import org.mscsplanner.simulate.World.Located;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Trees;

/**
 * One run of robocopy. A file is copied when size or time differ, also when the destination is newer; {@code /xo} leaves
 * out sources that are older (domain facts, 6.1). Nothing is removed unless {@code /mir} or {@code /purge} says so.
 */
final class RobocopyRun {
    private static final int COPIED = 1;
    private static final int EXTRA = 2;
    private static final int MISMATCH = 4;
    private static final int FAILED = 8;

    private final Session session;
    private final RobocopyOptions options;
    private final RobocopyLog log;
    private int bits;

    RobocopyRun(Session session, RobocopyOptions options) {
        this.session = session;
        this.options = options;
        this.log = new RobocopyLog(options);
    }

    /** What it printed. */
    String text() {
        return log.text();
    }

    /** @return the exit code */
    int mirror(Located source, Located target) {
        folder(source, target);
        log.end();
        return bits;
    }

    private void folder(Located source, Located target) {
        boolean there = target.files().isFolder(target.path());
        if (!there && !options.has("/l") && !target.files().makeFolder(target.path(), access(source.files().access(source.path())))) {
            log.error(source);
            bits |= FAILED;
            return;
        }
        log.folder(source);
        for (String name : source.files().names(source.path())) {
            Located from = at(source, name);
            Located to = at(target, name);
            if (!from.files().isFolder(from.path())) {
                if (options.takes(name)) {
                    file(from, to);
                }
            } else if (options.isDeep() && options.excludedFolders().stream().noneMatch(p -> Wildcard.matches(p, name) || p.equalsIgnoreCase(from.path().text()))
                    && (options.has("/e") || options.has("/mir") || !from.files().names(from.path()).isEmpty())) {
                folder(from, to);
            }
        }
        if (there) {
            extras(source, target);
        }
    }

    private void extras(Located source, Located target) {
        for (String name : target.files().names(target.path())) {
            Located there = at(target, name);
            boolean isFolder = there.files().isFolder(there.path());
            boolean counts = isFolder ? options.isDeep() : options.takes(name);
            if (source.files().exists(source.path().resolve(name)) || !counts || options.has("/xx")) {
                continue;
            }
            log.file(isFolder ? "*EXTRA Dir" : "*EXTRA File", there);
            bits |= EXTRA;
            if (options.purges() && !options.has("/l")) {
                boolean gone = isFolder ? Trees.remove(there.files(), there.path()) : !FileWork.isLocked(there) && there.files().removeFile(there.path());
                bits |= gone ? 0 : FAILED;
            }
        }
    }

    private void file(Located from, Located to) {
        FileEntry source = from.files().file(from.path()).orElseThrow();
        if (to.files().isFolder(to.path())) {
            log.file("*Mismatch", from);
            bits |= MISMATCH;
            return;
        }
        Optional<FileEntry> there = to.files().file(to.path());
        String kind = there.map(t -> compared(source, t)).orElse("New File");
        boolean left = kind.equals("same") && !options.has("/is") || kind.equals("Older") && options.has("/xo")
                || kind.equals("Newer") && options.has("/xn") || kind.equals("Changed") && options.has("/xc") || kind.equals("New File") && options.has("/xl");
        if (left) {
            return;
        }
        log.file(kind, from);
        if (options.has("/l")) {
            bits |= COPIED;
        } else {
            bits |= copied(from, to, source) ? COPIED : FAILED;
        }
    }

    /** What the source is, seen from the destination; two seconds are one with {@code /fft}. */
    private String compared(FileEntry source, FileEntry target) {
        long difference = source.modified() - target.modified();
        if (Math.abs(difference) <= (options.has("/fft") ? 2000 : 0)) {
            return source.size() == target.size() ? "same" : "Changed";
        }
        return difference < 0 ? "Older" : "Newer";
    }

    /** A file that cannot be opened is tried again; the time passes. */
    private boolean copied(Located from, Located to, FileEntry source) {
        if (FileWork.isLocked(from) || FileWork.isLocked(to)) {
            session.world().engine().timeline().pass(options.retries() * options.waitSeconds() * 1000);
            if (FileWork.isLocked(from) || FileWork.isLocked(to)) {
                log.error(from);
                return false;
            }
        }
        Optional<FileEntry> there = to.files().file(to.path());
        // XP010 does not copy access lists of files that are otherwise the same; a new copy gets that of its folder.
        String access = options.access() ? source.access() : there.map(FileEntry::access).orElse(FileEntry.INHERITED);
        return to.files().write(to.path(), source.withAccess(access));
    }

    private String access(String original) {
        return options.access() ? original : FileEntry.INHERITED;
    }

    private static Located at(Located folder, String name) {
        return new Located(folder.machine(), folder.path().resolve(name));
    }
}
