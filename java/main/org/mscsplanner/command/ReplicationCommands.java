package org.mscsplanner.command;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.action.AddReplicatedFolder;
import org.mscsplanner.plan.action.AddReplicationConnection;
import org.mscsplanner.plan.action.AddReplicationMember;
import org.mscsplanner.plan.action.CreateReplicationGroup;
import org.mscsplanner.plan.action.ReplicateFolder;
import org.mscsplanner.plan.action.Replication;
import org.mscsplanner.text.FindstrText;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ExitRule;

/**
 * DFS Replication with dfsradmin and dfsrdiag, which came with Windows Server 2003 R2. A listing asked for one attribute has
 * one name a line; a member is listed with or without its domain. Public scripts for these tools show the options used here.
 */
final class ReplicationCommands {
    private static final Word PRIMARY = Word.literal("/isprimary:true");

    private static Call admin(Word... words) {
        return Call.of(ExitRule.DFSRADMIN, words);
    }

    /** {@code dfsradmin mem new /rgname:... /memname:...}. */
    private static Call admin(String what, String verb, Name group, Word... more) {
        List<Word> words = new ArrayList<>(List.of(Word.literal(what), Word.literal(verb), Word.of("/rgname:", group.text())));
        words.addAll(List.of(more));
        return admin(words.toArray(Word[]::new));
    }

    Procedure of(Replication action, Records records) {
        if (action instanceof CreateReplicationGroup a) {
            return group(a, records);
        } else if (action instanceof AddReplicatedFolder a) {
            Word folder = Word.of("/rfname:", a.folder().text());
            return part(new Part("rf", List.of(folder), List.of(), Word.of("/attr:", "RfName"), List.of("^" + FindstrText.expression(a.folder().text()) + " *$")), a, records);
        } else if (action instanceof AddReplicationMember a) {
            Word member = Word.of("/memname:", a.node().text());
            return part(new Part("mem", List.of(member), List.of(), Word.of("/attr:", "MemName"), List.of("^" + literally(a.node()) + " *$",
                    "^[^ ]*" + Listings.BACKSLASH + literally(a.node()) + " *$")), a, records);
        } else if (action instanceof AddReplicationConnection a) {
            List<Word> ends = List.of(Word.of("/sendmem:", a.from().text()), Word.of("/recvmem:", a.to().text()));
            return part(new Part("conn", ends, List.of(Word.literal("/connenabled:true")), Word.of("/attr:", "SendMem,RecvMem"), List.of("^" + literally(a.from()) + "  *" + literally(a.to()) + " *$",
                    "^[^ ]*" + Listings.BACKSLASH + literally(a.from()) + "  *[^ ]*" + Listings.BACKSLASH + literally(a.to()) + " *$")), a, records);
        }
        return membership((ReplicateFolder) action, records);
    }

    private static String literally(Name name) {
        return FindstrText.expression(name.text());
    }

    /** A group of this name that was there before is somebody else's, and a second primary member would be made in it (D-23). */
    private static Procedure group(CreateReplicationGroup a, Records records) {
        Call create = admin("rg", "new", a.group());
        Call list = admin(Word.literal("rg"), Word.literal("list"), Word.of("/attr:", "RgName"));
        List<String> line = List.of("^" + literally(a.group()) + " *$");
        List<Op> forward = new ArrayList<>(recorded(list, line, records));
        forward.add(new Op.IfFile(records.present(), List.of(new Op.Fail("A replication group " + a.group()
                + " was there before this plan. Look whose it is, and delete or rename it first.")), List.of()));
        forward.addAll(made(create, list, line, records, "The replication group " + a.group() + " is not listed."));
        return new Procedure(List.of(create), forward, records.undo(
                List.of(new Op.Run(list.into(records.file("now"))),
                        new Op.Ask(listed(line, records.file("now")), List.of(new Op.Run(admin("rg", "delete", a.group()))), List.of())),
                List.of(new Op.Say("    the replication group was there before: it stays"))));
    }

    /**
     * A part of a group.
     *
     * @param noun of dfsradmin
     * @param names what names it
     * @param settings with which it is made
     * @param lines regular expressions of the line that lists it, one of which fits
     */
    private record Part(String noun, List<Word> names, List<Word> settings, Word attributes, List<String> lines) {
        Call create(Name group) {
            List<Word> words = new ArrayList<>(names);
            words.addAll(settings);
            return admin(noun, "new", group, words.toArray(Word[]::new));
        }

        Call delete(Name group) {
            return admin(noun, "delete", group, names.toArray(Word[]::new));
        }
    }

    private static Procedure part(Part part, Replication a, Records records) {
        Call create = part.create(a.group());
        Call list = admin(part.noun(), "list", a.group(), part.attributes());
        List<Op> forward = new ArrayList<>(recorded(list, part.lines(), records));
        forward.addAll(made(create, list, part.lines(), records, "It is not listed afterwards: see dfsradmin " + part.noun() + " list."));
        return new Procedure(List.of(create), forward, records.undo(
                List.of(new Op.Run(list.into(records.file("now"))),
                        new Op.Ask(listed(part.lines(), records.file("now")), List.of(new Op.Run(part.delete(a.group()))), List.of())),
                List.of(new Op.Say("    it was there before: it stays"))));
    }

    private static List<Op> recorded(Call list, List<String> lines, Records records) {
        return records.once(List.of(records.absent(), records.present()), List.of(new Op.Run(list.into(records.file("txt"))),
                new Op.Ask(listed(lines, records.file("txt")), List.of(new Op.Mark(records.present(), "present")),
                        List.of(new Op.Mark(records.absent(), "absent")))));
    }

    private static List<Op> made(Call create, Call list, List<String> lines, Records records, String failure) {
        Word now = records.file("now");
        return List.of(new Op.Run(list.into(now)),
                new Op.Ask(listed(lines, now), List.of(new Op.Say("    it is there already")), List.of(
                        new Op.Run(create),
                        new Op.Run(list.into(now)),
                        new Op.Ask(listed(lines, now), List.of(), List.of(new Op.Fail(failure))))));
    }

    private static Call listed(List<String> lines, Word listing) {
        List<Word> words = new ArrayList<>(List.of(Word.literal("/i"), Word.literal("/r")));
        lines.forEach(l -> words.add(Word.of("/c:", l)));
        words.add(listing);
        return Call.of(ExitRule.FINDSTR, words.toArray(Word[]::new)).hidden();
    }

    /** Primary is said once: the mark is written behind the command, so a step that is run again does not say it again. */
    private static Procedure membership(ReplicateFolder a, Records records) {
        Call begin = begin(a, a.path());
        Call poll = poll(a.node(), ExitRule.DFSRDIAG);
        Call show = admin("membership", "list", a.group(), Word.of("/attr:", "MemName,RfName,LocalPath,IsPrimary"));
        Word done = records.file("replicates");
        List<Op> forward = List.of(
                new Op.IfFile(done, List.of(new Op.Say("    an earlier run did this; nothing is said again about who is primary"), new Op.Run(membership(a, a.path()))),
                        List.of(new Op.Run(begin), new Op.Mark(done, "replicates"))),
                new Op.Run(poll),
                new Op.Run(show));
        Op tell = new Op.IfText(Records.GONE, "", List.of(new Op.Run(poll)), List.of(new Op.Ask(poll(a.node(), ExitRule.DFSRDIAG.allowing(1)), List.of(),
                List.of(new Op.Say("    " + a.node() + " does not answer: it learns it from Active Directory once it is up")))));
        List<Op> backward = new ArrayList<>(List.of(new Op.IfFile(done, List.of(new Op.Run(begin(a, a.before())), tell),
                List.of(new Op.Say("    nothing to take back: there is no record of this step")))));
        backward.addAll(records.retire());
        return new Procedure(List.of(begin, poll), forward, backward);
    }

    private static Call poll(Name member, ExitRule rule) {
        return Call.of(rule, Word.literal("pollad"), Word.of("/member:", member.text()));
    }

    /** The files of the first member win, there and, since undo comes to it last, on the way back to where it kept them before (D-23). */
    private static Call begin(ReplicateFolder a, WinPath path) {
        return a.first() && !path.equals(WinPath.NONE) ? membership(a, path, PRIMARY) : membership(a, path);
    }

    /** @param path {@link WinPath#NONE} for no part any more */
    private static Call membership(ReplicateFolder a, WinPath path, Word... more) {
        boolean enabled = !path.equals(WinPath.NONE);
        List<Word> words = new ArrayList<>(List.of(Word.of("/rfname:", a.folder().text()), Word.of("/memname:", a.node().text())));
        if (enabled) {
            words.add(Word.of("/localpath:", path.text()));
        }
        words.add(Word.literal("/membershipenabled:" + enabled));
        words.addAll(List.of(more));
        words.add(Word.literal("/force"));
        return admin("membership", "set", a.group(), words.toArray(Word[]::new));
    }
}
