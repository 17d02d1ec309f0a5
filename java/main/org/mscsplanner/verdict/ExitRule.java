package org.mscsplanner.verdict;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which exit codes of a tool, for one kind of operation, mean something other than failure. Every code that is not
 * listed means {@link Meaning#FAILED}.
 */
public record ExitRule(Tool tool, SortedMap<Integer, Meaning> codes) {
    /** 0 is done, everything else failed. */
    public static final ExitRule REG = of(Tool.REG);
    /** {@code reg query}, {@code reg delete}: 1 says that the key or value is not there (or that the call failed: a read-back follows). */
    public static final ExitRule REG_QUERY = of(Tool.REG, 1, Meaning.ABSENT);
    public static final ExitRule SC = of(Tool.SC);
    /** {@code net start}, {@code net stop}: 2 also when it is so already; the state is asked before and after. */
    public static final ExitRule NET = of(Tool.NET);
    /** {@code net user}, {@code net localgroup} as questions: 2 says no (or that the call failed: what follows tells). */
    public static final ExitRule NET_QUERY = of(Tool.NET, 2, Meaning.ABSENT);
    public static final ExitRule FINDSTR = of(Tool.FINDSTR, 1, Meaning.NO);
    /** 1: different, 2: a file is missing. */
    public static final ExitRule FC = of(Tool.FC, 1, Meaning.NO);
    /** 1 (nothing found) is a failure for us: there was something to copy (D-09). */
    public static final ExitRule XCOPY = of(Tool.XCOPY);
    public static final ExitRule SCHTASKS = of(Tool.SCHTASKS);
    public static final ExitRule CMD = of(Tool.CMD);
    /** Waiting with {@code ping -n} on the loopback address. */
    public static final ExitRule PING = of(Tool.PING);
    public static final ExitRule DFSRADMIN = of(Tool.DFSRADMIN);
    public static final ExitRule DFSRDIAG = of(Tool.DFSRDIAG);
    public static final ExitRule EVENTCREATE = of(Tool.EVENTCREATE);

    public ExitRule {
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
    }

    static ExitRule of(Tool tool, Object... more) {
        SortedMap<Integer, Meaning> codes = new TreeMap<>();
        codes.put(0, Meaning.DONE);
        for (int i = 0; i < more.length; i += 2) {
            codes.put((Integer) more[i], (Meaning) more[i + 1]);
        }
        return new ExitRule(tool, codes);
    }

    /** The same rule that also goes on, as if nothing were to be done, with another code. */
    public ExitRule allowing(int code) {
        SortedMap<Integer, Meaning> more = new TreeMap<>(codes);
        more.put(code, Meaning.ABSENT);
        return new ExitRule(tool, more);
    }

    /** The meaning of any code. */
    public Meaning meaning(int code) {
        return codes.getOrDefault(code, Meaning.FAILED);
    }

    /** Codes other than 0 with which a script goes on, ascending. */
    public List<Integer> otherGoodCodes() {
        return codes.entrySet().stream().filter(e -> e.getKey() != 0 && e.getValue().goesOn()).map(e -> e.getKey()).toList();
    }
}
