package org.mscsplanner.observe.passport;

import java.util.Locale;
import org.mscsplanner.diag.Severity;

/**
 * What a difference will do at a failover, and what to do about it: the failure stories of the domain facts, section 9 (F1 to F16),
 * and the note's Table 1.
 */
final class Symptoms {
    private final String left;
    private final String right;

    Symptoms(String left, String right) {
        this.left = left;
        this.right = right;
    }

    /** Sentences. */
    record Symptom(Severity severity, String text, String remedy) { }

    private static Symptom error(String text, String remedy) {
        return new Symptom(Severity.ERROR, text, remedy);
    }

    private static Symptom warning(String text, String remedy) {
        return new Symptom(Severity.WARNING, text, remedy);
    }

    private static Symptom note(String text, String remedy) {
        return new Symptom(Severity.NOTE, text, remedy);
    }

    Symptom notKnown(Area area) {
        return warning("A tool on a node gave no answer about this (" + area.word() + "), so a difference may hide here.",
                "Look into the answers of the collector, and collect again as an administrator.");
    }

    /** @param isLeft true when the first node lacks it */
    Symptom missing(Area area, String subject, boolean isLeft) {
        String lacks = isLeft ? left : right;
        String has = isLeft ? right : left;
        return switch (area) {
            case SYSTEM -> note("Only " + has + " says this of its Windows.", "Compare the versions of Windows.");
            case SERVICE -> error("When the group moves to " + lacks + ", its service " + subject + " is not there (error 1060): the resource fails, and the group goes back or stays offline.",
                    "Install the application on " + lacks + " in the same way as on " + has + ".");
            case FILE -> missingFile(subject, lacks, has);
            case REGISTRY -> warning("On " + lacks + " the application runs with its defaults for this key after a failover, unless a checkpoint brings the key along.",
                    "Compare the installation choices; copy the key with reg export and reg import while the service is stopped.");
            case SOFTWARE -> program(subject, "It is installed on " + has + " only.", "Install the same version on " + lacks + ", or remove it from " + has + ".");
            case USER -> warning("Whoever logs on as " + subject + " is refused while the group is on " + lacks + ". A user of the same name is another one to file access lists.",
                    "Make the user on " + lacks + " as well, or give the role to a domain account.");
            case GROUP -> warning("Roles of the group " + subject + " mean nobody while the application is on " + lacks + ".", "Make the group on " + lacks + " with the same members.");
            case SHARE -> warning("Clients, or a sync to " + lacks + ", do not find the share " + subject + " there.", "Share the same folder on " + lacks + " with the same rights.");
            case DRIVE -> error("Paths on " + subject + " are not there when the group moves to " + lacks + ": services and copies fail.", "Give " + lacks + " the drive, or use another one on both nodes.");
            case TASK -> warning("While the group is on " + lacks + " nobody runs this task: with the sync job, changes are not copied back, and the next failover brings old files (F5).",
                    "Register the task on " + lacks + " too: register-task.cmd in the folder sync.");
        };
    }

    private Symptom missingFile(String subject, String lacks, String has) {
        return isCertificate(subject)
                ? error("After a failover to " + lacks + " the service makes a certificate of its own or does not start, and hosts are shown as disconnected (F3).",
                        "Copy the SSL folder from " + has + " as the runbook says, and set the database password again.")
                : warning("The application on " + lacks + " works without this file after a failover.", "Let the sync job copy it from the owner, or remove it on " + has + " if it was left behind.");
    }

    Symptom differing(Area area, String subject, String fact, String a, String b) {
        return switch (area) {
            case SYSTEM -> system(fact);
            case SERVICE -> service(subject, fact, a, b);
            case FILE -> file(subject);
            case REGISTRY -> value(subject, fact);
            case SOFTWARE -> program(subject, "The versions differ.", "Bring both nodes to the same version before the next failover.");
            case USER, GROUP -> warning("The same login has other rights, depending on which node has the group.", "Give the group the same members on both nodes.");
            case SHARE -> warning("The share leads to another folder after a failover.", "Share the same folder on both nodes.");
            case DRIVE -> warning("A disk is nearly full: copies, logs or the application itself fail there, perhaps only after a failover.", "Free some space on the node that has less.");
            case TASK -> note("The task is not the same on both nodes.", "Register it again on both.");
        };
    }

    private static Symptom system(String fact) {
        return switch (fact.toUpperCase(Locale.ROOT)) {
            case "OEMCP" -> note("Names beyond ASCII look different on the two nodes; scripts declare their own code page.", "Give both nodes the same system locale.");
            case "ACTIVETIMEBIAS" -> warning("The clocks show different local times: logs and times of files cannot be compared.", "Set the same time zone on both nodes.");
            case "PRODUCTNAME" -> error("Nodes of one cluster need the same edition of Windows.", "Compare the editions; a server cluster needs Enterprise or Datacenter on all nodes.");
            default -> warning("The nodes run different builds of Windows: what works on one may fail after a failover, and a file share witness needs its update on both (D-22).",
                    "Bring both nodes to the same service pack and updates.");
        };
    }

    private Symptom service(String subject, String fact, String a, String b) {
        return switch (fact) {
            case "state" -> error("The service " + subject + " runs on both nodes: two servers work on one database (F9).", "Stop it at once on the node that does not own the group, and set it to manual there.");
            case "start mode" -> a.equals("automatic") || b.equals("automatic")
                    ? error("When " + (a.equals("automatic") ? left : right) + " restarts while it is passive, it starts " + subject + " by itself: two servers on one database (F9).",
                            "sc config " + subject + " start= demand on " + (a.equals("automatic") ? left : right) + ".")
                    : warning("A disabled service cannot come online: the resource fails where it is disabled.", "sc config " + subject + " start= demand on both nodes.");
            case "account" -> error("After a failover " + subject + " runs under another account: it may not log on (1069), or may not reach its database.", "Use the same account on both nodes.");
            default -> warning("The program lies in another folder, or is another one: paths of the plan and of the sync job fit one node only.", "Install it on both nodes into the same folder.");
        };
    }

    private static Symptom file(String subject) {
        String name = subject.toLowerCase(Locale.ROOT);
        if (isCertificate(subject)) {
            return error("Certificates differ: after a failover hosts are shown as disconnected (F3); if they are simply copied over, the stored database password can no longer be read (F4).",
                    "Decide whose files are right, renew the other side as the runbook says (vpxd -p), and never copy a single file of the three.");
        } else if (name.endsWith("vpxd.cfg")) {
            return error("VirtualCenter starts with other settings after a failover: with another managed IP address hosts report to nobody.", "Compare the two files with fc, and let the sync job copy the right one.");
        } else if (name.endsWith(".lic")) {
            return warning("After a failover other licenses are served: features are missing, and hosts run in their grace period.", "Put the same license file on both nodes.");
        }
        return warning("After a failover the application works with another version of this file.", "Let the sync job copy it from the owner; it says so when both sides were changed.");
    }

    private static boolean isCertificate(String subject) {
        return subject.toLowerCase(Locale.ROOT).matches(".*\\.(crt|key|pfx|pem)");
    }

    private static Symptom value(String key, String fact) {
        String text = key.toLowerCase(Locale.ROOT);
        if (text.contains("\\odbc\\")) {
            return error("The data source differs: after a failover the service starts and stops again, or works on another database (F14).", "Make the system data source the same on both nodes and test it there.");
        } else if (text.endsWith("\\db")) {
            return error("VirtualCenter opens the database by another data source or as another user after a failover.", "Run vpxd -p on the node that differs, with the right data source.");
        } else if (fact.equalsIgnoreCase("managedip")) {
            return error("Hosts are told another address: after a failover they report to nobody. A checkpoint restores the value of the last owner (F1).",
                    "Correct it on the owner while the resource is online, or remove the checkpoint, correct it, and add it again.");
        }
        return warning("The application reads another setting after a failover; if the key has a checkpoint, the last owner's value replaces this one at online (F1).",
                "Compare the installation choices of both nodes.");
    }

    private static Symptom program(String subject, String what, String remedy) {
        String name = subject.toLowerCase(Locale.ROOT);
        boolean ours = name.contains("vmware") || name.contains("virtualcenter");
        return ours ? error(what + " Two builds on one database: the newer one upgrades it, and the older one does not start any more (F14).", remedy)
                : name.matches(".*\\bkb[0-9]{6,7}\\b.*") ? note(what + " An update of Windows that only one node has.", remedy)
                : warning(what + " If the application needs it, it fails or behaves in another way after a failover.", remedy);
    }
}
