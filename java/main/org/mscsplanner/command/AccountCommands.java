package org.mscsplanner.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.action.AddLocalGroupMember;
import org.mscsplanner.plan.action.CheckLocalUser;
import org.mscsplanner.plan.action.CreateLocalGroup;
import org.mscsplanner.plan.action.CreateLocalUser;
import org.mscsplanner.text.FindstrText;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ExitRule;

/** Local users and groups with net.exe. The star behind a user's name lets it ask for the password: none is in a file. */
final class AccountCommands {
    /** Groups that Windows Server 2003 makes itself, by their English names. */
    private static final Set<Name> PREDEFINED = new TreeSet<>(List.of("Administrators", "Backup Operators", "Distributed COM Users", "Guests",
            "Network Configuration Operators", "Performance Log Users", "Performance Monitor Users", "Power Users", "Print Operators",
            "Remote Desktop Users", "Replicator", "Users").stream().map(Name::of).toList());

    private static Call net(ExitRule rule, String verb, Name first, Word... more) {
        List<Word> words = new ArrayList<>(List.of(Word.literal(verb), Word.value(first.text())));
        words.addAll(List.of(more));
        return Call.of(rule, words.toArray(Word[]::new));
    }

    private static Call user(Name user) {
        return net(ExitRule.NET_QUERY, "user", user).hidden();
    }

    private static Call group(Name group) {
        return net(ExitRule.NET_QUERY, "localgroup", group).hidden();
    }

    Procedure localGroup(CreateLocalGroup a, Records records) {
        Call create = net(ExitRule.NET, "localgroup", a.group(), Word.literal("/add"));
        List<Op> missing = PREDEFINED.contains(a.group())
                ? List.of(new Op.Fail("Windows has the group " + a.group() + " under another name in this language. Write that name into the spec."))
                : List.of(new Op.Run(create));
        List<Op> forward = new ArrayList<>(records.presence(group(a.group())));
        forward.add(new Op.Ask(group(a.group()), List.of(new Op.Say("    the group is there already")), missing));
        Call delete = net(ExitRule.NET, "localgroup", a.group(), Word.literal("/delete"));
        return new Procedure(List.of(create), forward, records.undo(
                List.of(new Op.Ask(group(a.group()), List.of(new Op.Run(delete)), List.of())),
                List.of(new Op.Say("    the group was there before: it stays"))));
    }

    Procedure user(CreateLocalUser a, Records records) {
        Call create = net(ExitRule.NET, "user", a.user(), Word.literal("*"), Word.literal("/add"));
        String password = a.from().isEmpty() ? "a password" : "the password that " + a.user() + " has on " + a.from();
        List<Op> forward = new ArrayList<>(records.presence(user(a.user())));
        forward.add(new Op.Ask(user(a.user()), List.of(new Op.Say("    the user is there already; its password is not touched")), List.of(
                new Op.Say("    type " + password + ", twice; it is not shown, and nothing keeps it"),
                new Op.Run(create),
                new Op.Ask(user(a.user()), List.of(), List.of(new Op.Fail("The user " + a.user() + " was not made on " + a.node() + "."))))));
        Call delete = net(ExitRule.NET, "user", a.user(), Word.literal("/delete"));
        return new Procedure(List.of(create), forward, records.undo(
                List.of(new Op.Ask(user(a.user()), List.of(new Op.Run(delete)), List.of())),
                List.of(new Op.Say("    the user was there before: it stays"))));
    }

    /** net lists one member a line, as spelled when it was added. */
    Procedure member(AddLocalGroupMember a, Records records) {
        Call add = net(ExitRule.NET, "localgroup", a.group(), Word.value(a.user().text()), Word.literal("/add"));
        Call list = net(ExitRule.NET, "localgroup", a.group());
        Word now = records.file("now");
        List<Op> forward = new ArrayList<>(List.of(new Op.Run(list.into(now))));
        forward.addAll(records.once(List.of(records.absent(), records.present()), List.of(new Op.Ask(listed(a.user(), now),
                List.of(new Op.Mark(records.present(), "present")), List.of(new Op.Mark(records.absent(), "absent"))))));
        forward.add(new Op.Ask(listed(a.user(), now), List.of(new Op.Say("    it is a member already")), List.of(
                new Op.Run(add),
                new Op.Run(list.into(now)),
                new Op.Ask(listed(a.user(), now), List.of(), List.of(new Op.Fail(a.user() + " is not listed in the group " + a.group() + "."))))));
        Call remove = net(ExitRule.NET.allowing(2), "localgroup", a.group(), Word.value(a.user().text()), Word.literal("/delete"));
        return new Procedure(List.of(add), forward, records.undo(List.of(new Op.Run(remove)),
                List.of(new Op.Say("    it was a member before: it stays one"))));
    }

    Procedure check(CheckLocalUser a, Records records) {
        String hint = " Correct the name in the spec, or make the user on " + a.node() + " first.";
        List<Op> forward = new ArrayList<>();
        List<Call> main = new ArrayList<>(List.of(net(ExitRule.NET, "user", a.user())));
        forward.add(new Op.Ask(user(a.user()), List.of(), List.of(new Op.Fail("There is no local user " + a.user() + " on " + a.node() + "." + hint))));
        for (Name group : a.groups()) {
            Call list = net(ExitRule.NET_QUERY, "localgroup", group);
            String missing = a.user() + " is no member of the local group " + group + " on " + a.node() + "." + hint;
            main.add(list);
            forward.add(new Op.Ask(list.into(records.file("now")),
                    List.of(new Op.Ask(listed(a.user(), records.file("now")), List.of(), List.of(new Op.Fail(missing)))),
                    List.of(new Op.Fail(missing))));
        }
        return new Procedure(main, forward, List.of());
    }

    private static Call listed(Name user, Word listing) {
        return Listings.match("^" + FindstrText.expression(user.text()) + " *$", listing);
    }
}
