package org.mscsplanner.check;

import static org.mscsplanner.check.Mistake.inFiles;
import static org.mscsplanner.check.Mistake.inVc;

import java.util.List;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.HandCommand;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.RegistryEntry.Data;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;
import org.mscsplanner.model.SpecDraft.AccountDraft;

/** Mistakes in free texts, short names, accounts and numbers. */
final class TextMistakes {
    private TextMistakes() { }

    static List<Mistake> rows() {
        return List.of(
                inFiles(ModelCode.NAME_CODE_PAGE, "/groups/0/name", s -> NameMistakes.rename(s, "\u65e5\u672c")),
                inFiles(ModelCode.NAMES_OF_TWO_CODE_PAGES, "/groups/0/resources/1/name", s -> {
                    NameMistakes.rename(s, "Groupe priv\u00e9 \u00e3");
                    s.resource("File IP").name = "\u0410\u0434\u0440\u0435\u0441";
                    s.resource("File Name").dependsOn = List.of(List.of("\u0410\u0434\u0440\u0435\u0441"));
                }),
                inFiles(ModelCode.ITEM_NAME, "/files/0/name", s -> s.files.get(0).name = "indexer conf"),
                inFiles(ModelCode.ITEM_NAME, "/syncJobs/0/name", s -> s.syncJobs.get(0).name = "sync_1"),
                inVc(ModelCode.ITEM_NAME, "/manualTasks/0/id", s -> s.tasks.get(0).id = "a/b"),
                inVc(ModelCode.ITEM_NAME, "/probes/0/name", s -> s.probes.get(0).name = "vc ready"),
                Mistake.inCfg(ModelCode.ITEM_NAME, "/fileEdits/0/name", s -> s.edits.get(0).name = "managed.ip"),
                inFiles(ModelCode.ITEM_TWICE, "/files/1/name",
                        s -> s.files.add(SampleSpecs.item("INDEXER-CONF", "File Group", "C:\\other", FileItem.Kind.FOLDER))),
                inVc(ModelCode.ACCOUNT_NAME, "/accounts/0/name", s -> account(s, "CORP\\vcoperator"), ModelCode.ACCOUNTS_LOCAL),
                inVc(ModelCode.ACCOUNT_NAME, "/accounts/0/name", s -> account(s, "vcoperator-of-the-night"), ModelCode.ACCOUNTS_LOCAL),
                inVc(ModelCode.ACCOUNT_NAME, "/accounts/0/name", s -> account(s, "a*b"), ModelCode.ACCOUNTS_LOCAL),
                inVc(ModelCode.ITEM_TWICE, "/accounts/1/name", s -> {
                    account(s, "vcoperator");
                    account(s, "VCOperator");
                }, ModelCode.ACCOUNTS_LOCAL),
                inVc(ModelCode.ACCOUNT_NAME, "/accounts/0/name", s -> account(s, "m\u00fcller"), ModelCode.ACCOUNTS_LOCAL),
                inVc(ModelCode.ACCOUNT_GROUP, "/accounts/0/groups", s -> {
                    account(s, "vcoperator");
                    s.accounts.get(0).groups = List.of("CORP\\VC Operators");
                }, ModelCode.ACCOUNTS_LOCAL),
                inVc(ModelCode.NAMED_TWICE, "/accounts/0/groups", s -> {
                    account(s, "vcoperator");
                    s.accounts.get(0).groups = List.of("VC Operators", "Users", "vc operators");
                }, ModelCode.ACCOUNTS_LOCAL),
                inVc(ModelCode.ACCOUNTS_LOCAL, "/accounts/0", s -> account(s, "vcoperator")),
                inVc(ModelCode.UNKNOWN_NODE, "/accounts/0/from", s -> {
                    account(s, "vcoperator");
                    s.accounts.get(0).from = "VCNODE9";
                }, ModelCode.ACCOUNTS_LOCAL),
                inFiles(ModelCode.SPEC_NAME, "/name", s -> s.name = "fs/prod"),
                inFiles(ModelCode.VALUE_CHARACTER, "/groups/0/description", s -> s.group("File Group").description = "the \"new\" one"),
                inFiles(ModelCode.VALUE_CHARACTER, "/groups/0/resources/4/private/StartupParameters",
                        s -> s.resource("Indexer").with("StartupParameters", "a\nb")),
                inFiles(ModelCode.VALUE_CHARACTER, "/groups/0/description", s -> s.group("File Group").description = "on C:\\"),
                inFiles(ModelCode.VALUE_CHARACTER, "/groups/0/antiAffinity", s -> s.group("File Group").antiAffinity = List.of("file servers, large"),
                        ModelCode.ANTI_AFFINITY_ALONE),
                inFiles(ModelCode.VALUE_CHARACTER, "/groups/0/description", s -> s.group("File Group").description = "x".repeat(2001)),
                inFiles(ModelCode.VALUE_CHARACTER, "/groups/0/resources/4/private/StartupParameters",
                        s -> s.resource("Indexer").with("StartupParameters", "/d C:\\data\\")),
                inFiles(ModelCode.VALUE_CHARACTER, "/groups/0/resources/3/private/Path", s -> s.resource("Sales Share").with("Path", "F:\\the sales\\")),
                Mistake.inCfg(ModelCode.VALUE_CHARACTER, "/fileEdits/0/text", s -> s.edits.get(0).text = "a\"b", ModelCode.MANAGED_IP_DIFFERS),
                inFiles(ModelCode.VALUE_CHARACTER, "/registry/0/value", s -> s.registry.get(0).value = "a\"b"),
                inVc(ModelCode.VALUE_RANGE, "/manualTasks/0/minutesMost", s -> s.tasks.get(0).minutesMost = 0),
                inVc(ModelCode.VALUE_RANGE, "/manualTasks/0/phase", s -> s.tasks.get(0).phase = 10),
                inVc(ModelCode.VALUE_RANGE, "/probes/0/delaySeconds", s -> s.probes.get(0).delaySeconds = -1),
                inVc(ModelCode.VALUE_RANGE, "/files/0/deletionBudget", s -> s.files.get(0).deletionBudget = -1),
                inVc(ModelCode.VALUE_RANGE, "/syncJobs/0/logKeepDays", s -> s.syncJobs.get(0).logKeepDays = 0),
                inVc(ModelCode.TASK_OPTIONAL, "/manualTasks/0/optional", s -> s.tasks.get(0).optional = true),
                inVc(ModelCode.TASK_OPTIONAL, "/manualTasks/0/optional", s -> {
                    s.tasks.get(0).optional = true;
                    s.tasks.get(0).gate = false;
                }),
                inVc(ModelCode.TASK_OPTIONAL, "/manualTasks/0/optional", s -> {
                    s.tasks.get(0).optional = true;
                    s.tasks.get(0).gate = false;
                    s.tasks.get(0).phase = 7;
                    s.tasks.get(0).moment = ManualTask.Moment.AWAY;
                }),
                inVc(ModelCode.TASK_NOWHERE, "/manualTasks/0/moment", s -> s.tasks.get(0).moment = ManualTask.Moment.HOME),
                inVc(ModelCode.TASK_NOWHERE, "/manualTasks/0/moment", s -> {
                    s.tasks.get(0).phase = 7;
                    s.tasks.get(0).group = "";
                    s.tasks.get(0).moment = ManualTask.Moment.AWAY;
                }),
                inVc(ModelCode.VALUE_CHARACTER, "/manualTasks/0/commands",
                        s -> s.tasks.get(0).commands.add(HandCommand.of("reg", "query", "\"HKLM\\SOFTWARE\""))),
                inVc(ModelCode.SECRET_IN_TEXT, "/manualTasks/0/commands",
                        s -> s.tasks.get(0).commands.add(HandCommand.of("isql", "Pwd=Summer2007"))),
                inVc(ModelCode.MISPRINTED_FILE_NAME, "/manualTasks/0/instructions",
                        s -> s.tasks.get(0).instructions.add("Look at vpzd.cfg.")),
                inFiles(ModelCode.SECRET_IN_TEXT, "/groups/0/resources/4/private/StartupParameters",
                        s -> s.resource("Indexer").with("StartupParameters", "-u sa -p Summer2007")),
                inFiles(ModelCode.SECRET_IN_TEXT, "/registry/0/data",
                        s -> s.registry.get(0).data = new Data.Text("Server=DB;Uid=sa;Pwd=Summer2007")),
                inVc(ModelCode.SECRET_IN_TEXT, "/registry/1/data", s -> {
                    SpecDraft.RegistryDraft entry = new SpecDraft.RegistryDraft();
                    entry.group = "VC Group";
                    entry.key = SampleSpecs.VC_KEY + "\\DB";
                    entry.value = "3";
                    entry.data = new Data.Text("0123");
                    s.registry.add(entry);
                }));
    }

    private static void account(SpecDraft spec, String name) {
        AccountDraft account = new AccountDraft();
        account.name = name;
        account.groups = List.of("Users");
        spec.accounts.add(account);
    }
}
