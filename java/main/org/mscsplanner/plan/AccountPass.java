package org.mscsplanner.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mscsplanner.model.Account;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.AddLocalGroupMember;
import org.mscsplanner.plan.action.CheckLocalUser;
import org.mscsplanner.plan.action.CreateLocalGroup;
import org.mscsplanner.plan.action.CreateLocalUser;

/**
 * Phase 6b: local users that hold roles in the application exist on every node. The node that has a user already is
 * only looked at; a password is typed where the user is made (I-48).
 */
final class AccountPass {
    private static final Phase PHASE = Phase.SECONDARY_SYNC;
    private static final Reason SAME = Reason.of(
            "A role that was given to a local user counts only where a user of that name and password exists.", "R-026", "I-48");

    private AccountPass() { }

    /** First of all: are the users where the spec says that they are? */
    static void look(Blueprint in, Drafts out) {
        for (Name node : in.nodes()) {
            accounts(in).filter(a -> a.from().equals(node)).forEach(a -> look(in, a, node, out));
        }
    }

    /** What the spec asks for on a node that has not got it. */
    static void make(Blueprint in, Name node, Drafts out) {
        List<Account> accounts = accounts(in).filter(a -> !a.from().equals(node)).toList();
        for (Name group : accounts.stream().flatMap(a -> a.groups().stream()).distinct().sorted().toList()) {
            out.goal(step(in.id(PHASE, group, "local-group-on", node), node, new CreateLocalGroup(node, group), 30, List.of()));
        }
        accounts.forEach(a -> make(in, a, node, out));
    }

    private static Stream<Account> accounts(Blueprint in) {
        return in.spec().accounts().stream().sorted(Comparator.comparing(Account::name));
    }

    private static void look(Blueprint in, Account account, Name node, Drafts out) {
        List<String> made = in.nodes().stream().filter(n -> !n.equals(node)).map(n -> userId(in, account, n)).toList();
        if (!made.isEmpty()) {
            out.support(step(in.id(PHASE, account.name(), "local-user-check-on", node), node,
                    new CheckLocalUser(node, account.name(), account.groups().stream().sorted().toList()), 30, List.of()), made);
        }
    }

    private static void make(Blueprint in, Account account, Name node, Drafts out) {
        String user = out.goal(step(userId(in, account, node), node, new CreateLocalUser(node, account.name(), account.from()), 300, List.of()));
        for (Name group : account.groups().stream().sorted().toList()) {
            out.goal(step(in.id(PHASE, account.name(), "join-" + in.slug(group) + "-on", node), node,
                    new AddLocalGroupMember(node, group, account.name()), 30,
                    List.of(user, in.id(PHASE, group, "local-group-on", node))));
        }
    }

    private static String userId(Blueprint in, Account account, Name node) {
        return in.id(PHASE, account.name(), "local-user-on", node);
    }

    private static Step step(String id, Name node, Action action, long mostSeconds, List<String> needs) {
        return new Step(id, PHASE, StepTarget.node(node), action, SAME, new Bounds(1, mostSeconds), false, needs);
    }
}
