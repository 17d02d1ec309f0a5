package org.mscsplanner.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.ServiceSetting.StartMode;
import org.mscsplanner.plan.action.CheckServiceRuns;
import org.mscsplanner.plan.action.CheckServicesStopped;
import org.mscsplanner.plan.action.SetServiceStartMode;
import org.mscsplanner.plan.action.StopService;
import org.mscsplanner.plan.action.WaitUntilReady;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ExitRule;

/**
 * Services. Their state is read from the number of the STATE line (1 stopped, 4 running), their start type from the number
 * in the registry; neither is translated.
 */
final class ServiceCommands {
    /** Number, two blanks, a word: only the STATE line looks like this; exit codes are followed by a bracket. */
    private static final String STOPPED = ": 1  [A-Z]";
    private static final String RUNNING = ": 4  [A-Z]";
    /** DEMAND_START: of the words behind a 3 in the answer of {@code sc qc} only this one has an underscore (an error control of 3 is CRITICAL). */
    private static final String ON_DEMAND = ": 3  *[A-Z]*_";
    private static final int PAUSE_SECONDS = 3;
    private static final String DEPENDENTS = "dependents";
    private static final String WAS_DELAYED = "was-delayed";
    /** What a configuration or a listing of dependent services may hold, in bytes; sc takes 1024 when it is not told otherwise, and fails with 122 or 234. */
    private static final String LISTING_BYTES = "8192";
    /** ERROR_MORE_DATA: the listing was longer; what fits is there. */
    private static final int MORE_DATA = 234;

    private final boolean knowsDelayedStart;

    /** @param knowsDelayedStart an automatic start may be a delayed one, which {@code sc config start= auto} would end */
    ServiceCommands(boolean knowsDelayedStart) {
        this.knowsDelayedStart = knowsDelayedStart;
    }

    private static Call query(Name service) {
        return Call.of(ExitRule.SC, Word.literal("query"), Word.value(service.text()));
    }

    /** Services that need it stop with it; which of them ran is kept, and undo leaves them to a person, because no step of the plan is about them. */
    Procedure stop(StopService a, Records records) {
        Word now = records.file("now");
        Word dependents = records.file(DEPENDENTS);
        Call list = Call.of(ExitRule.SC.allowing(MORE_DATA), Word.literal("enumdepend"), Word.value(a.service().text()), Word.literal(LISTING_BYTES));
        Call stop = Call.of(ExitRule.NET.allowing(2), Word.literal("stop"), Word.value(a.service().text()), Word.literal("/y"));
        List<Op> forward = new ArrayList<>(records.once(List.of(records.absent(), records.present()), List.of(
                new Op.Run(query(a.service()).into(records.file("txt"))),
                new Op.Ask(Listings.match(STOPPED, records.file("txt")), List.of(new Op.Mark(records.absent(), "stopped")),
                        List.of(new Op.Run(list.into(dependents)), new Op.Mark(records.present(), "running"))))));
        int times = (int) Math.max(1, a.waitSeconds() / PAUSE_SECONDS);
        forward.add(new Op.Run(query(a.service()).into(now)));
        forward.add(new Op.Ask(Listings.match(STOPPED, now), List.of(new Op.Say("    it is stopped already")), List.of(
                new Op.Run(stop),
                new Op.Until(stateIs(a.service(), STOPPED), times, PAUSE_SECONDS, "The service " + a.service() + " does not stop."))));
        return new Procedure(List.of(stop), forward, records.undo(
                List.of(new Op.Say("    the service was stopped before: it stays stopped")),
                List.of(startAgain(a.service(), times, now),
                        new Op.Ask(Listings.match(RUNNING, dependents), List.of(new Op.Leave("state of the services that need " + a.service(),
                                records.name() + "." + DEPENDENTS, "the Services console")), List.of()))));
    }

    /** A service that ran although it is disabled cannot be started: its start type is manual for as long as that takes. */
    private static Op startAgain(Name name, int times, Word now) {
        Word service = Word.value(name.text());
        List<Op> start = List.of(new Op.Run(Call.of(ExitRule.NET.allowing(2), Word.literal("start"), service)),
                new Op.Until(stateIs(name, RUNNING), times, PAUSE_SECONDS, "The service " + name + " does not start."));
        List<Op> disabled = new ArrayList<>(start);
        disabled.add(0, new Op.Run(config(service, StartMode.MANUAL.scWord())));
        disabled.add(new Op.Run(config(service, StartMode.DISABLED.scWord())));
        return new Op.Ask(startType(name).into(now), List.of(new Op.Ask(Listings.find("0x" + StartMode.DISABLED.number(), now), disabled, start)), List.of());
    }

    private static Word key(Name service) {
        return Word.value("HKLM\\SYSTEM\\CurrentControlSet\\Services\\" + service);
    }

    private static Call startType(Name service) {
        return Call.of(ExitRule.REG, Word.literal("query"), key(service), Word.literal("/v"), Word.literal("Start"));
    }

    /** {@code sc query NAME | findstr}: the exit code is that of findstr. */
    private static Call stateIs(Name service, String state) {
        return Call.of(ExitRule.FINDSTR, Word.literal("/r"), Word.of("/c:", state)).hidden().fedBy(query(service));
    }

    Procedure startMode(SetServiceStartMode a, Records records) {
        Word service = Word.value(a.service().text());
        Call read = startType(a.service());
        Call set = config(service, a.mode().scWord());
        List<Op> record = new ArrayList<>(List.of(new Op.Run(read.into(records.file("txt")))));
        List<Op> backward = new ArrayList<>();
        List<Word> marks = new ArrayList<>();
        for (StartMode mode : StartMode.values()) {
            Word mark = records.file("was-" + mode.scWord());
            marks.add(mark);
            List<Op> found = new ArrayList<>(List.of(new Op.Mark(mark, mode.scWord())));
            Op back = new Op.Run(config(service, mode.scWord()));
            if (mode == StartMode.AUTOMATIC && knowsDelayedStart) {
                found.add(0, delayed(key(a.service()), records));
                back = new Op.IfFile(records.file(WAS_DELAYED), List.of(new Op.Run(config(service, "delayed-auto"))), List.of(back));
            }
            record.add(new Op.Ask(Listings.find("0x" + mode.number(), records.file("txt")), found, List.of()));
            backward.add(new Op.IfFile(mark, List.of(back), List.of()));
        }
        List<Op> forward = new ArrayList<>(records.once(marks, record));
        forward.add(new Op.Run(set));
        forward.add(new Op.Run(read.into(records.file("now"))));
        forward.add(new Op.Ask(Listings.find("0x" + a.mode().number(), records.file("now")), List.of(),
                List.of(new Op.Fail("The start type of " + a.service() + " is not " + a.mode().word() + "."))));
        backward.addAll(records.retire());
        return new Procedure(List.of(set), forward, backward);
    }

    /** The blank behind the equals sign belongs to the syntax of sc. */
    private static Call config(Word service, String mode) {
        return Call.of(ExitRule.SC, Word.literal("config"), service, Word.literal("start="), Word.literal(mode));
    }

    private static Op delayed(Word key, Records records) {
        Call read = Call.of(ExitRule.REG_QUERY, Word.literal("query"), key, Word.literal("/v"), Word.literal("DelayedAutostart"));
        return new Op.Ask(read.into(records.file("now")), List.of(new Op.Ask(Listings.find("0x1", records.file("now")),
                List.of(new Op.Mark(records.file(WAS_DELAYED), "delayed")), List.of())), List.of());
    }

    /**
     * The services of a group on every node, but for the one where the group was brought online already.
     *
     * @param runsOn asks whether it is that node, after {@code first}
     */
    Procedure checkStopped(CheckServicesStopped a, Function<Name, Call> runsOn, List<Op> first, Records records) {
        Word now = records.file("now");
        List<Op> forward = new ArrayList<>(first);
        List<Call> main = new ArrayList<>();
        for (Name node : a.nodes()) {
            List<Op> checks = new ArrayList<>();
            for (Name service : a.services()) {
                Word host = Word.value("\\\\" + node);
                Call query = Call.of(ExitRule.SC, host, Word.literal("query"), Word.value(service.text()));
                Call config = Call.of(ExitRule.SC, host, Word.literal("qc"), Word.value(service.text()), Word.literal(LISTING_BYTES));
                main.add(query);
                checks.add(new Op.Run(query.into(now)));
                checks.add(new Op.Ask(Listings.match(STOPPED, now), List.of(),
                        List.of(new Op.Fail("The service " + service + " is not stopped on " + node + "."))));
                checks.add(new Op.Run(config.into(now)));
                checks.add(new Op.Ask(Listings.match(ON_DEMAND, now), List.of(),
                        List.of(new Op.Fail("The service " + service + " on " + node + " does not start on demand only."))));
            }
            forward.add(new Op.Ask(runsOn.apply(node), List.of(new Op.Say("    " + a.group() + " is online on " + node + " already")), checks));
        }
        return new Procedure(main, forward, List.of());
    }

    Procedure checkRuns(CheckServiceRuns a, Records records) {
        Word now = records.file("now");
        return new Procedure(List.of(query(a.service())), List.of(new Op.Run(query(a.service()).into(now)),
                new Op.Ask(Listings.match(RUNNING, now), List.of(),
                        List.of(new Op.Fail("The service " + a.service() + " does not run on " + a.node() + ". Set its start type to automatic and start it.")))),
                List.of());
    }

    /** @param wayBack what to do when its group is on another node */
    Procedure waitUntilReady(WaitUntilReady a, String wayBack) {
        List<Op> forward = new ArrayList<>();
        forward.add(new Op.Say("    waiting " + a.delaySeconds() + " seconds: the application starts after its resource is online"));
        forward.add(new Op.Pause(a.delaySeconds()));
        forward.add(new Op.Until(stateIs(a.service(), RUNNING), (int) Math.max(1, a.marginSeconds() / 10), 10,
                "The service " + a.service() + " does not run on " + a.node() + ". Is its group on another node? " + wayBack));
        return new Procedure(List.of(query(a.service())), forward, List.of());
    }
}
