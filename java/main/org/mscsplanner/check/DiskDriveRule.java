package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.WinPath;

/** A disk of the cluster has a drive letter of its own, which no local disk has, and its name says no other. */
final class DiskDriveRule implements Rule {
    private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}\\p{N}])([A-Za-z]):");

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        Map<String, Disk> first = new HashMap<>();
        for (Disk disk : disks(spec)) {
            Optional<String> problem = problem(disk, first);
            problem.ifPresent(p -> found.add(Finding.of(ModelCode.DISK_DRIVE, disk.at(), "drive", Wording.shown(disk.drive()), "what", disk.what(), "problem", p)
                    .alsoAt(Optional.ofNullable(first.get(disk.letter())).map(Disk::at).stream().toList())));
            if (problem.isEmpty()) {
                first.put(disk.letter(), disk);
                name(disk, found);
            }
        }
        return found;
    }

    /** A disk, the quorum's first; its drive is not blank. */
    private record Disk(Name name, String what, String drive, Place at) {
        String letter() {
            return drive.toUpperCase(Locale.ROOT);
        }
    }

    private static List<Disk> disks(GeneralSpec spec) {
        List<Disk> all = new ArrayList<>();
        Name quorum = spec.target().quorum() instanceof Quorum.Disk disk ? disk.resource() : Name.NONE;
        // The form of the quorum's drive is another rule's.
        if (spec.target().quorum() instanceof Quorum.Disk disk && WinPath.isDrive(disk.drive())) {
            all.add(new Disk(disk.resource(), "the quorum disk", disk.drive(), Spots.of(disk.at(), "drive")));
        }
        Member.of(spec).stream().filter(m -> m.resource().isType(Resource.PHYSICAL_DISK) && !m.text("Drive").isBlank() && (quorum.isEmpty() || !m.name().equals(quorum)))
                .forEach(m -> all.add(new Disk(m.name(), "\"" + Wording.shown(m.name()) + "\"", m.text("Drive"), m.privateAt("Drive"))));
        return all;
    }

    private static Optional<String> problem(Disk disk, Map<String, Disk> first) {
        return !WinPath.isDrive(disk.drive()) ? Optional.of("is no letter with a colon")
                : disk.letter().matches("[AB]:") ? Optional.of("is one that Windows keeps for floppy disks")
                : disk.letter().equals("C:") ? Optional.of("is the drive that each node starts from by itself")
                : Optional.ofNullable(first.get(disk.letter())).map(other -> "is also that of " + other.what());
    }

    private static void name(Disk disk, List<Finding> found) {
        TreeSet<String> named = new TreeSet<>();
        Matcher letters = LETTER.matcher(disk.name().text());
        while (letters.find()) {
            named.add(letters.group(1).toUpperCase(Locale.ROOT) + ":");
        }
        if (!named.isEmpty() && !named.contains(disk.letter())) {
            found.add(Finding.of(ModelCode.DISK_NAME, disk.at(), "resource", Wording.shown(disk.name()), "named", String.join(" and ", named), "drive", disk.letter()));
        }
    }
}
