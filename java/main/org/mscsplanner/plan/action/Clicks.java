package org.mscsplanner.plan.action;

import org.mscsplanner.model.OsVersion;

/** The same as a step by hand, in the windows of a tool; the menus of the cluster's own tool are not those of another version. */
public sealed interface Clicks {
    /** There is no other way than the script. */
    Clicks NONE = new Anywhere("");

    /** What to click on this version; empty when there is nothing that is known to be right there. */
    String on(OsVersion os);

    /** With a tool whose windows are near enough the same on every version. */
    static Clicks anywhere(String text) {
        return new Anywhere(text);
    }

    /** With the cluster's tool of Windows Server 2003; that of later versions has other menus. */
    static Clicks on2003(String text) {
        return new InClusterTool(true, text);
    }

    /** With the cluster's tool of Windows Server 2008 and later. */
    static Clicks from2008(String text) {
        return new InClusterTool(false, text);
    }

    /** @param text what to click, and where */
    record Anywhere(String text) implements Clicks {
        @Override
        public String on(OsVersion os) {
            return text;
        }
    }

    /**
     * @param of2003 on Windows Server 2003 alone; otherwise on every later one alone
     * @param text what to click in the tool
     */
    record InClusterTool(boolean of2003, String text) implements Clicks {
        @Override
        public String on(OsVersion os) {
            return os.is2003() == of2003 ? os.administrationTool() + ": " + text : "";
        }
    }
}
