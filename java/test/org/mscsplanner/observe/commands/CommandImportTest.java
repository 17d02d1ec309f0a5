package org.mscsplanner.observe.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mscsplanner.diag.CommandCode;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.observe.batch.ScriptText;
import org.mscsplanner.spec.DraftWriter;

class CommandImportTest {
    private static final String GROUP = "cluster C group G /create\n";
    private static final String RESOURCE = GROUP + "cluster C res R /create /group:G /type:\"Generic Service\"\n";

    private static Imported of(String... lines) {
        return CommandImport.read(List.of(new ScriptText("a.cmd", String.join("\n", lines) + "\n", Optional.empty())));
    }

    private static Group group(Imported imported) {
        assertEquals(List.of(), imported.findings());
        return imported.groups().get(0);
    }

    private static Resource resource(Imported imported) {
        return group(imported).resources().get(0);
    }

    @Test
    void a_script_that_makes_no_group_is_an_error_at_its_start() {
        for (String lines : List.of("echo hello", "cluster C res R /priv Address=10.0.0.30", "")) {
            List<Finding> findings = of(lines).findings();
            assertEquals(CommandCode.NOTHING, findings.get(0).code(), lines);
            assertEquals("a.cmd:1:1", findings.get(0).at().file() + ":" + findings.get(0).at().line() + ":" + findings.get(0).at().column());
        }
        assertEquals(List.of(CommandCode.SYNTAX), of("cluster C res R /no-such-option").findings().stream().map(Finding::code).toList(), "an error is enough");
    }

    @Test
    void lines_make_a_group_with_its_resources() {
        Imported imported = of("@echo off", "rem cluster C group X /create", "cluster . group \"MS DTC\" /create",
                "cluster POWCLUS group \"MS DTC\" /prop Description=\"For SQL\" FailoverThreshold=3 AutoFailbackType=1 FailbackWindowStart=1 FailbackWindowEnd=4 AntiAffinityClassName=\"one\"",
                "cluster group \"MS DTC\" /setowners:N2,N1",
                "Cluster res \"IP\" /create /group:\"MS DTC\" /TYPE:\"IP Address\" /priv Address=10.1.2.3 SubnetMask=255.255.255.0 NETWORK=\"Public\" EnableNetBIOS=\"1\"",
                "cluster res IP /ADDOWNER:N1 >nul 2>&1 || goto failed", "CLUSTER.EXE res IP /addowner:N2", "cluster res IP /prop RestartAction=2:DWORD SeparateMonitor=1",
                "call cluster res Name /create /group:\"MS DTC\" /type:\"Network Name\" /separate", "cluster res name /adddep:ip & cluster res Name /priv Name=\"12345\"",
                "cluster group \"MS DTC\" /on:N1");
        Group group = group(imported);
        assertEquals("MS DTC", group.name().text());
        assertEquals("For SQL", group.description());
        assertEquals(3, group.failoverThreshold());
        assertEquals(6, group.failoverPeriodHours());
        assertEquals(Optional.of(new Group.Failback(1, 4, group.at())), group.failback());
        assertEquals(List.of("one"), group.antiAffinity());
        assertEquals(List.of(Name.of("N2"), Name.of("N1")), group.preferredOwners());
        assertEquals(Name.of("N1"), group.primaryNode());
        assertEquals("POWCLUS", imported.cluster().text());
        Resource ip = group.resources().get(0);
        assertEquals(new TreeMap<>(Map.of(Name.of("Address"), new PropertyValue.Text("10.1.2.3"), Name.of("SubnetMask"), new PropertyValue.Text("255.255.255.0"),
                Name.of("Network"), new PropertyValue.Text("Public"), Name.of("EnableNetBIOS"), new PropertyValue.Number(1))), ip.privateProperties());
        assertEquals(Map.of(Name.of("RestartAction"), new PropertyValue.Number(2)), ip.properties());
        assertTrue(ip.separateMonitor());
        assertEquals("Public 10.1.2.0/24", imported.networks().get(0).name() + " " + imported.networks().get(0).subnet());
        Resource name = group.resources().get(1);
        assertEquals(List.of(Name.of("IP")), name.dependsOn().providers());
        assertEquals(new PropertyValue.Text("12345"), name.privateProperties().get(Name.of("Name")));
    }

    @Test
    void later_lines_change_what_earlier_ones_made() {
        Resource resource = resource(of(RESOURCE + "cluster C res R /addcheck:SOFTWARE\\A", "cluster C res R /addcheck:SOFTWARE\\B,SOFTWARE\\C",
                "cluster C res R /removecheck:SOFTWARE\\B", "cluster C res R /addcryptocheck:1\\P\\K", "cluster C res R /ren:S",
                "cluster C group G /ren:H", "cluster C res S /priv A=1 B=x", "cluster C res S /priv:A /usedefault", "cluster C res T /create /group:H /type:X",
                "cluster C res T /del"));
        assertEquals("S", resource.name().text());
        assertEquals(List.of(RegistryKey.of("SOFTWARE\\A"), RegistryKey.of("SOFTWARE\\C")), resource.registryCheckpoints());
        assertEquals(List.of("1\\P\\K"), resource.cryptoCheckpoints());
        assertEquals(Map.of(Name.of("B"), new PropertyValue.Text("x")), resource.privateProperties());
        assertEquals(List.of(), of(RESOURCE + "cluster C group G /delete").groups());
    }

    /** Windows Server 2008 and later. Nothing of the reference shows the option, which is said; what the line says of the dependencies is kept. */
    @Test
    void a_dependency_expression_becomes_clauses_and_is_said_to_be_unverified() {
        String[] made = {RESOURCE + "cluster C res A /create /group:G /type:\"IP Address\"", "cluster C res B /create /group:G /type:\"IP Address\""};
        for (String[] expression : new String[][] {
            {"[A] or [B]", "[[A, B]]"}, {"([a] OR [B])", "[[a, B]]"}, {"([A] or [B]) and [D]", "[[A, B], [D]]"}, {"[A] and [B]", "[[A], [B]]"}, {" [A] ", "[[A]]"}}) {
            Imported imported = of(made[0], made[1], "cluster C res R /adddep:X", "cluster C res R /setdependency:\"" + expression[0] + "\"");
            assertEquals(List.of("6:17 UNVERIFIED"), Said.of(imported));
            assertEquals(expression[1], clauses(imported));
        }
        assertEquals("[[Z, B]]", clauses(of(made[0], made[1], "cluster C res R /setdep:\"[A] or [B]\"", "cluster C res A /ren:Z")));
        assertEquals("[[B]]", clauses(of(made[0], made[1], "cluster C res R /setdep:\"[A] or [B]\"", "cluster C res A /del")));
        for (String none : List.of("([A] and [B]) or [D]", "A or B", "[A] [B]", "[A] or [B] and [D]")) {
            Imported imported = of(made[0], made[1], "cluster C res R /adddep:X", "cluster C res R /setdependency:\"" + none + "\"");
            assertEquals(List.of("6:1 LEFT_OUT", "6:17 UNVERIFIED"), Said.of(imported).stream().sorted().toList());
            assertEquals("[[X]]", clauses(imported));
        }
    }

    private static String clauses(Imported imported) {
        return imported.groups().get(0).resources().stream().filter(r -> r.name().equals(Name.of("R"))).findFirst().orElseThrow().dependsOn().clauses().toString();
    }

    /** A new resource has every node, also one that no line names; and a group starts on the first of them. */
    @Test
    void owners_of_which_no_line_speaks_are_left_to_the_target() {
        Imported imported = of(RESOURCE + "cluster C group G /prop Description=x", "cluster C node N1 /resume", "cluster C res S /create /group:G /type:X", "cluster C res S /addowner:N1");
        assertEquals(List.of(List.of(), List.of(Name.of("N1"))), imported.groups().get(0).resources().stream().map(Resource::possibleOwners).toList());
        assertEquals(Name.NONE, imported.groups().get(0).primaryNode());
        String text = DraftWriter.text(new DraftWriter.Known("x", imported.cluster(), imported.nodes(), imported.networks(), imported.quorum(), imported.groups()));
        assertEquals(1, text.split("possibleOwners", -1).length - 1, text);
        assertFalse(text.contains("primaryNode"), text);
    }

    private static List<String> members(Imported imported) {
        return imported.groups().stream().map(g -> g.name() + " " + g.resources().stream().map(Resource::name).toList()).toList();
    }

    /** Microsoft Cluster SDK, ChangeClusterResourceGroup. */
    @Test
    void a_resource_takes_its_dependency_tree_into_another_group() {
        String made = RESOURCE + "cluster C group H /create\ncluster C res N /create /group:G /type:X\ncluster C res I /create /group:G /type:X\ncluster C res Q /create /group:G /type:X\n"
                + "cluster C res R /adddep:N\ncluster C res N /adddep:I";
        for (String moved : List.of("R", "N", "I")) {
            assertEquals(List.of("G [Q]", "H [R, N, I]"), members(of(made, "cluster C res " + moved + " /move:H")));
        }
        assertEquals(List.of("G [R, N, I]", "H [Q]"), members(of(made, "cluster C res Q /move:H")));
    }

    @Test
    void what_is_deleted_although_something_needs_it_is_told() {
        String made = RESOURCE + "cluster C res N /create /group:G /type:X\ncluster C res R /adddep:N\n";
        Imported imported = of(made + "cluster C res N /delete");
        assertEquals(List.of("5:1 UNVERIFIED"), Said.of(imported));
        assertTrue(imported.findings().get(0).message().contains("whether N is deleted while R depends on it"), imported.findings().toString());
        assertEquals(List.of("G [R]"), members(imported));
        assertEquals(List.of(), Said.of(of(made + "cluster C res R /delete")));
        assertEquals(List.of("5:1 UNVERIFIED"), Said.of(of(made + "cluster C group G /delete")));
        assertEquals(List.of(), Said.of(of(made + "cluster C res R /delete", "cluster C res N /delete", "cluster C group G /delete")));
    }

    @Test
    void a_new_name_keeps_its_place_in_the_order() {
        assertEquals(List.of("A [S, T]", "H []"), members(of(RESOURCE + "cluster C res T /create /group:G /type:X", "cluster C group H /create", "cluster C res R /ren:S", "cluster C group G /ren:A")));
    }

    @Test
    void a_node_that_is_evicted_is_none_of_the_cluster() {
        Imported imported = of(RESOURCE + "cluster C group G /setowners:N1,N2,N3", "cluster C res R /addowner:N1", "cluster C res R /addowner:N3", "cluster C group G /move:N3", "cluster C node N3 /evict");
        assertEquals(List.of("N1", "N2"), imported.nodes().stream().map(Name::text).toList());
        assertEquals(List.of(Name.of("N1"), Name.of("N2")), imported.groups().get(0).preferredOwners());
        assertEquals(Name.NONE, imported.groups().get(0).primaryNode());
        assertEquals(List.of(Name.of("N1")), imported.groups().get(0).resources().get(0).possibleOwners());
        assertEquals(List.of(), of(RESOURCE + "cluster C node N3 /evict").nodes());
    }

    @Test
    void a_removed_owner_is_none() {
        assertEquals(List.of(Name.of("N2")), resource(of("cluster C group G /create", "cluster C group G /setowners:N2,N1",
                "cluster C res R /create /group:G /type:X", "cluster C res R /removeowner:N1")).possibleOwners());
    }

    @Test
    void values_of_the_script_are_put_in_and_unknown_ones_are_named() {
        assertEquals("VC", group(of("set NAME=VC", "@set \"CLU=C\"", "cluster %CLU% group %name% /create")).name().text());
        Imported unknown = of("cluster C group \"%PRIMARY% Group\" /create");
        assertEquals(List.of("1:1 VARIABLE"), Said.of(unknown));
        assertEquals("%PRIMARY% Group", unknown.groups().get(0).name().text());
        assertEquals(List.of("1:1 VARIABLE"), Said.of(of("cluster C group %1 /create")));
        assertEquals("100% sure", group(of("cluster C group \"100%% sure\" /create")).name().text());
    }

    /** The cluster refuses it with 5013, and what is said to be left out is not in the spec. */
    @Test
    void a_resource_that_is_made_before_its_group_is_left_out() {
        Imported imported = of("cluster C res Early /create /group:G /type:\"Generic Service\"", "cluster C group G /create",
                "cluster C res Late /create /group:G /type:\"Generic Service\"");
        assertEquals(List.of("1:1 NOT_CREATED"), Said.of(imported));
        assertEquals(List.of(Name.of("Late")), imported.groups().get(0).resources().stream().map(Resource::name).toList());
    }

    @Test
    void a_line_that_is_not_understood_is_named_with_its_column() {
        String line = "  cluster C group G /create Description=x";
        assertEquals(List.of("3:" + (line.indexOf("Desc") + 1) + " SYNTAX"), Said.of(of("rem first", "", line)));
        Finding finding = of("cluster C group G /create", "if not exist x (cluster C group G /proprty A=1)").findings().stream()
                .filter(f -> f.code() == CommandCode.SYNTAX).findFirst().orElseThrow();
        assertEquals(2, finding.at().line());
        assertEquals("if not exist x (cluster C group G ".length() + 1, finding.at().column());
        assertTrue(finding.message().contains("/proprty"), finding.message());
    }

    @Test
    void what_has_no_place_is_a_note_and_what_is_half_known_a_warning() {
        assertEquals(List.of("2:1 NO_PLACE", "3:1 NO_PLACE", "4:1 NO_PLACE", "5:1 NO_PLACE", "6:1 NO_PLACE", "7:1 NO_PLACE"),
                Said.of(of("cluster C group G /create", "cluster C node N /pause", "cluster C group G /stat", "cluster C res", "cluster C group G /off /wait:5",
                        "cluster C network Public /prop Role=1", "cluster C /prop Description=x")));
        assertEquals(List.of("1:1 NOT_CREATED"), Said.of(of("cluster C res R /priv A=1")));
        assertEquals(List.of("2:1 OTHER_CLUSTER"), Said.of(of("cluster C group G /create", "cluster D group H /create")));
        assertEquals(List.of("2:14 CONDITION", "3:28 LOOP"), Said.of(of("cluster C group G /create", "if exist \"x\" cluster C group G /prop Description=x",
                "for %%n in (A *) do echo & cluster C group %%n /create")));
        assertEquals(List.of("3:3 CONDITION", "7:3 LOOP"), Said.of(of(GROUP + "if exist x      (", "  cluster C group G /prop Description=x", ") else echo cluster C group x",
                "cluster C group G /prop Description=y", "for %%n in (A *) do (", "  cluster C group G /prop Description=z", ")", "(", "cluster C group G /prop Description=z", ")")));
    }

    @Test
    void a_note_shows_no_value_that_may_be_a_secret() {
        Imported imported = of("cluster C group G /create", "cluster C /changepass:geheim,alt /skipdc", "cluster C res R /priv StartupParameters=\"-p geheim\"");
        imported.findings().forEach(f -> assertTrue(!(f.message() + f.fix()).contains("geheim"), f.message()));
        assertEquals(2, imported.findings().size());
    }

    @Test
    void quorum_and_witness_are_read() {
        assertEquals(new Quorum.Disk(Name.of("Disk Q:"), "Q:", of().quorum().at()), of("cluster C /quorum:\"Disk Q:\" /path:Q:\\MSCS\\").quorum());
        assertEquals("R:", ((Quorum.Disk) of("cluster C res \"Disk R:\" /create /group:G /type:\"Physical Disk\" /priv Drive=R:", "cluster C /quorum:\"Disk R:\"").quorum()).drive());
        String majority = "cluster C res MNS /create /group:G /type:\"Majority Node Set\"";
        assertEquals("\\\\SRV\\W", ((Quorum.MajorityNodeSet) of(majority, "cluster C /quorum:MNS /path:MSCS", "cluster C res MNS /priv MNSFileShare=\\\\SRV\\W").quorum()).witness().share().text());
        Imported open = of(majority, "cluster C /quorum:MNS /path:MSCS");
        assertEquals(Quorum.Undecided.class, open.quorum().getClass());
        assertTrue(Said.of(open).contains("2:1 NO_PLACE"), Said.of(open).toString());
        Quorum.MajorityNodeSet set = (Quorum.MajorityNodeSet) of("cluster C res \"Majority Node Set\" /priv MNSFileShare=\\\\SRV\\VC-MNS").quorum();
        assertEquals("SRV \\\\SRV\\VC-MNS", set.witness().server() + " " + set.witness().share());
    }

    @Test
    void carets_join_lines_and_escape_signs() {
        assertEquals("a & b", group(of("cluster C group G /create", "cluster C group G ^", "   /prop Description=\"a & b\"")).description());
        assertEquals("a&b", group(of("cluster C group a^&b /create")).name().text());
    }

    @Test
    void real_lines_of_other_people_build_their_group() throws IOException {
        Path sample = Path.of("../shared/samples/cluster-exe/commands.tsv");
        Assumptions.assumeTrue(Files.exists(sample), "skipped: the samples are not here");
        List<String> lines = Files.readAllLines(sample).stream().map(l -> l.split("\t", -1))
                .filter(c -> c.length > 3 && c[0].equals("L") && c[1].equals("cmd")).map(c -> c[2]).toList();
        Imported imported = of(lines.toArray(String[]::new));
        assertTrue(imported.findings().stream().noneMatch(f -> f.code() == CommandCode.SYNTAX), imported.findings().toString());
        assertEquals("SQL2K8 MS DTC", imported.groups().get(0).name().text());
        assertEquals(4, imported.groups().get(0).resources().size());
    }
}
