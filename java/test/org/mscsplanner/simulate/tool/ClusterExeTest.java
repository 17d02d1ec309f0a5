package org.mscsplanner.simulate.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mscsplanner.clusterexe.RandomLines;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.Worlds;
import org.mscsplanner.simulate.cluster.Readings;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.MemoryFiles;

/** Codes and listings of the cluster.exe reference, sections 7 and 8. */
class ClusterExeTest {
    @Test
    void what_is_so_already_has_the_codes_that_scripts_expect() {
        Worlds w = Worlds.of2003().withGroup();
        assertEquals(5010, w.cluster("group g /create"));
        assertEquals(5010, w.cluster("res ip /create /group:G /type:\"IP Address\""));
        assertEquals(5010, w.cluster("res IP /addowner:n1"));
        assertEquals(5003, w.cluster("res NN /adddep:ip"));
        w.done("res IP /removeowner:N2");
        assertEquals(5042, w.cluster("res IP /removeowner:N2"));
        w.done("res S /addcheck:\"SOFTWARE\\Acme, Inc.\\App\"");
        assertEquals(183, w.cluster("res S /addcheck:\"software\\acme, inc.\\app\""));
        assertEquals(183, w.cluster("res S /moveto:G"));
        assertEquals(5064, w.cluster("group G /offline"));
        w.done("res IP /addowner:N2", "group G /online /wait");
        assertEquals(5063, w.cluster("group G /online"));
        assertEquals(5063, w.cluster("res IP /online"));
    }

    @Test
    void what_is_not_there_has_a_code_of_its_own() {
        Worlds w = Worlds.of2003().withGroup();
        assertEquals(5007, w.cluster("res nothing"));
        assertEquals(5013, w.cluster("group nothing"));
        assertEquals(5013, w.cluster("res X /create /group:nothing /type:\"IP Address\""));
        assertEquals(5078, w.cluster("res X /create /group:G /type:\"No Type\""));
        assertEquals(5042, w.cluster("res IP /addowner:N9"));
        assertEquals(5042, w.cluster("group G /moveto:N9"));
        assertEquals(5042, w.cluster("group /node:N9"));
        assertEquals(5007, w.cluster("res IP /adddep:nothing"));
        assertEquals(5002, w.cluster("res IP /removedep:S"));
        assertEquals(2, w.cluster("res S /removecheck:SOFTWARE\\X"));
        assertEquals(1722, w.run(1, "cluster", "/cluster:OTHER node").code());
        assertEquals(87, w.cluster("group G /creat"));
    }

    @Test
    void dependencies_keep_the_rules_of_the_sdk() {
        Worlds w = Worlds.of2003().withGroup().done("group H /create", "res X /create /group:H /type:\"IP Address\"");
        assertEquals(1059, w.cluster("res IP /adddep:S"));
        assertEquals(1059, w.cluster("res IP /adddep:IP"));
        assertEquals(87, w.cluster("res S /adddep:X"));
        w.done("group G /online /wait");
        assertEquals(5019, w.cluster("res S /adddep:IP"));
        assertEquals(5019, w.cluster("res S /removedep:NN"));
        Worlds later = Worlds.of(OsVersion.W2008_R2, 2).withGroup().done("group G /online /wait", "res S /adddep:IP");
        assertEquals("Online", later.state("S"));
    }

    @Test
    void deleting_needs_an_offline_resource_without_dependents_and_an_empty_group() {
        Worlds w = Worlds.of2003().withGroup().done("group G /online /wait");
        assertEquals(5019, w.cluster("res S /delete"));
        w.done("group G /offline /wait");
        assertEquals(5001, w.cluster("res IP /delete"));
        assertEquals(5023, w.cluster("group G /delete"));
        w.done("res S /delete", "res NN /delete", "res IP /delete", "group G /delete");
        assertEquals(5013, w.cluster("group G"));
    }

    @Test
    void properties_have_formats_ranges_and_moments() {
        Worlds w = Worlds.of2003().withGroup();
        w.done("group G /prop FailoverThreshold=0x5 FailoverPeriod=2", "res S /prop RestartAction=\"1\"", "res S /priv Own=7:DWORD Free=text");
        assertEquals(87, w.cluster("group G /prop FailoverThreshhold=5"));
        assertEquals(87, w.cluster("group G /prop FailoverPeriod=1194"));
        assertEquals(87, w.cluster("res S /prop RestartAction=some"));
        assertEquals(5895, w.cluster("res S /prop RestartAction=1:STR"));
        assertEquals(87, w.cluster("res S /prop Type=Other"));
        assertEquals(5045, w.cluster("res IP /priv Network=Nowhere"));
        assertEquals(87, w.cluster("res NN /priv DnsName=x"));
        w.done("group G /online /wait");
        assertEquals(5024, w.cluster("res IP /priv Address=10.0.0.8"));
        assertEquals(0, w.cluster("res IP /priv Address=10.0.0.8"));
        assertEquals(5023, w.cluster("res NN /priv RequireKerberos=1"));
        assertEquals("10.0.0.9", w.world().cluster().resource(Name.of("IP")).orElseThrow().effective().text("Address"));
        w.done("group G /offline /wait", "group G /online /wait");
        assertEquals("10.0.0.8", w.world().cluster().resource(Name.of("IP")).orElseThrow().effective().text("Address"));
        w.done("res S /priv:Free /usedefault", "res S /prop:RestartAction /usedefault");
        assertEquals(87, w.cluster("res S /priv:Free"));
        assertEquals(2, w.world().cluster().resource(Name.of("S")).orElseThrow().properties().number("RestartAction"));
    }

    @Test
    void a_misspelt_private_property_is_stored_without_a_word() {
        Worlds w = Worlds.of2003().withGroup().done("group G /priv AntiAffinityClassName=x");
        assertTrue(w.listing("group G /priv").contains("AntiAffinityClassName"));
        assertEquals(List.of(), w.world().cluster().group(Name.of("G")).orElseThrow().properties()
                .value(Name.of("AntiAffinityClassNames")).orElseThrow().parts());
    }

    @Test
    void the_first_option_that_fails_ends_the_line() {
        Worlds w = Worlds.of2003().withGroup();
        assertEquals(5007, w.cluster("res S /adddep:nothing /prop Description=d"));
        assertEquals("", w.world().cluster().resource(Name.of("S")).orElseThrow().properties().text("Description"));
    }

    @Test
    void a_wait_that_runs_out_leaves_the_operation_under_way() {
        Worlds w = Worlds.of2003().withGroup();
        w.world().cluster().resource(Name.of("S")).orElseThrow().takes(60);
        assertEquals(997, w.cluster("group G /online /wait:30"));
        assertEquals("Online Pending", w.state("S"));
        assertEquals(30_000, w.world().clock().millis());
        assertEquals(0, w.cluster("group G /online /wait:60"));
        assertEquals("Online", w.state("S"));
        assertEquals(997, Worlds.of2003().withGroup().cluster("group G /online"));
    }

    @Test
    void a_resource_of_2003_waits_ten_seconds_and_a_move_twenty() {
        Worlds w = Worlds.of2003().withGroup();
        w.world().cluster().resource(Name.of("IP")).orElseThrow().takes(15);
        assertEquals(997, w.cluster("res IP /online"));
        assertEquals(10_000, w.world().clock().millis());
        w.done("group G /online /wait");
        long before = w.world().clock().millis();
        assertEquals(997, w.cluster("group G /moveto"));
        assertEquals(20_000, w.world().clock().millis() - before);
    }

    @Test
    void listings_look_as_the_samples_do() throws IOException {
        Path samples = Path.of("../shared/samples/cluster-exe");
        Assumptions.assumeTrue(Files.exists(samples), "skipped: the samples are not here");
        Worlds w = rvt();
        assertEquals(sample(samples, "02-2003-resource-all-sqlcluster-overflowing-names.txt"), stripped(w.listing("res").lines().toList()));
        Worlds one = Worlds.around(servers()).done("group rvt1db1 /create", "res R /create /group:rvt1db1 /type:\"Local Quorum\"", "group rvt1db1 /online:RST1DB1 /wait");
        assertEquals(sample(samples, "03-2003-group-one.txt"), stripped(one.listing("group rvt1db1").lines().toList()));
        assertEquals("\nListing possible owners for resource 'MSDTC':\nPossible Owner Nodes\n--------------------\nRST1DB1\nRST1DB2\n", w.listing("res MSDTC /listowners"));
        assertTrue(w.listing("res \"SQL Server (TSQ9)\" /prop").contains(sample(samples, "05-2003-resource-prop-one-row.txt").get(0)));
    }

    /** The cluster of the samples 02 and 03, in the order of our own listing. */
    private static Worlds rvt() {
        World world = servers();
        world.cluster().addType(Name.of("SQL Server"));
        Worlds w = Worlds.around(world);
        w.done("group RVT1DB /create", "group RVT1DB1 /create", "res \"Cluster IP Address\" /create /group:RVT1DB /type:\"Local Quorum\"",
                "res \"SQL Server (TSQ9)\" /create /group:RVT1DB1 /type:\"SQL Server\"");
        for (String r : List.of("Cluster Name", "RVT1DB Quorum", "MSDTC")) {
            w.done("res \"" + r + "\" /create /group:RVT1DB /type:\"Local Quorum\"");
        }
        for (String r : List.of("RVT1DB1 Disk", "SQL Network Name (RVT1DB1)", "SQL IP Address 1 (RVT1DB1)", "SQL Server Agent (TSQ9)", "SQL Server Fulltext (TSQ9)",
                "t38bkp.RVT1DB1", "t38mdf.RVT1DB1", "t38ndf.RVT1DB1", "t38ldf.RVT1DB1", "t38trc.RVT1DB1", "t38tmp.RVT1DB1", "t38sys.RVT1DB1", "t38app80.RVT1DB1")) {
            w.done("res \"" + r + "\" /create /group:RVT1DB1 /type:\"Local Quorum\"");
        }
        return w.done("group RVT1DB /online /wait", "group RVT1DB1 /online /wait");
    }

    private static World servers() {
        return World.of(Name.of("CLU"), OsVersion.W2003_SP2, List.of(Machine.named(Name.of("RST1DB1"), new MemoryFiles()),
                Machine.named(Name.of("RST1DB2"), new MemoryFiles())));
    }

    private static List<String> sample(Path samples, String name) throws IOException {
        return stripped(Files.readAllLines(samples.resolve(name), StandardCharsets.UTF_8));
    }

    /** Rows may stand in another order: ours are sorted. */
    private static List<String> stripped(List<String> lines) {
        return lines.stream().map(String::stripTrailing).filter(l -> !l.isEmpty()).sorted().toList();
    }

    @Test
    void redirected_output_ends_its_lines_with_two_carriage_returns() {
        Worlds w = Worlds.of2003();
        assertTrue(w.run(1, "cluster", "node").output().startsWith("Listing status for all available nodes:\r\r\n\r\r\n"));
        w.world().cluster().setReadings(Readings.CAUTIOUS.withDoubledLineEnds(false));
        assertTrue(w.run(1, "cluster", "node").output().startsWith("Listing status for all available nodes:\r\n\r\n"));
    }

    @Test
    void a_quoted_comma_is_one_key_or_two_as_the_reading_says() {
        Worlds w = Worlds.of2003().withGroup();
        w.world().cluster().setReadings(Readings.CAUTIOUS.withQuotedCommaSplits(true));
        assertEquals(2, w.cluster("res S /addcheck:\"SOFTWARE\\Acme, Inc.\\App\""));
    }

    @Test
    void only_an_administrator_may_ask() {
        Worlds w = Worlds.of2003();
        w.machine(1).setAdministrator(false);
        assertEquals(5, w.cluster("node"));
        assertEquals(1, w.run(1, "reg", "query HKU\\S-1-5-19").code());
    }

    @Test
    void node_commands_pause_resume_stop_and_start() {
        Worlds w = Worlds.of2003().withGroup().done("group G /moveto:N1 /wait", "group G /online /wait", "node N2 /pause");
        assertEquals(5070, w.cluster("group G /moveto:N2"));
        assertEquals(5070, w.cluster("node N2 /pause"));
        w.done("node N2 /resume");
        assertEquals(5058, w.cluster("node N2 /resume"));
        w.done("node N1 /stop /wait");
        w.world().engine().timeline().pass(60_000);
        assertEquals("N2", w.owner("G"));
        assertTrue(w.runs(2) && !w.runs(1));
        assertEquals(5050, w.cluster("group G /moveto:N1"));
        assertEquals(1722, w.run(1, "cluster", "node").code());
        w.done("node N1 /start");
        assertEquals(5056, w.cluster("node N1 /start"));
    }

    @Test
    void a_form_that_no_source_verifies_is_refused() {
        Worlds w = Worlds.of2003().withGroup();
        for (String line : List.of("group G -prop Description=x", "/c:VCCLUSTER group G", "group G /prop Description=\"x\\\"", "group G /prop:Description=x")) {
            assertEquals(87, w.cluster(line), line);
        }
        w.done("res S /priv Note=\"a, b\":STR");
    }

    @Test
    void what_the_simulation_does_not_know_is_never_passed_over() {
        Worlds w = Worlds.of2003().withGroup();
        for (String line : List.of("network Public /priv Mark=1", "netint \"NIC 1\" /prop Description=x", "restype \"IP Address\" /prop LooksAlivePollInterval=1")) {
            assertEquals(87, w.cluster(line), line);
        }
        for (String line : List.of("network Public", "network Public /priv", "netint /node:N1 /net:Public /prop:Address", "restype", "restype \"IP Address\" /prop")) {
            assertEquals(0, w.cluster(line), line);
        }
    }

    /** Whatever the language allows has an answer here, also where it is about nothing that is there. */
    @Test
    void every_line_of_the_language_has_an_answer() {
        for (int seed = 0; seed < 4000; seed++) {
            String line = new RandomLines(new Random(seed), true).next().toString().substring("cluster".length());
            int code = Worlds.of2003().withGroup().cluster(line.replaceAll("/cluster:(\"[^\"]*\"|\\S+)", "").replaceFirst("(res|group|node) (\"[^\"]*\"|\\S+)", "$1 "
                    + List.of("S", "G", "N1").get(seed % 3)));
            assertTrue(code >= 0, "seed " + seed + ": " + line + " " + code);
        }
    }
}
