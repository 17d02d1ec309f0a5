package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.plan.action.TakeGroupOffline;

class WitnessPassTest {
    private static final Name SET = Name.of("Majority Node Set");

    private static SpecDraft draft(Node.Kind witness) {
        SpecDraft draft = SampleSpecs.virtualCenterDraft();
        draft.quorum = at -> new Quorum.MajorityNodeSet(SET, Name.of("Cluster Group"),
                new Quorum.Witness(Name.of("DBSRV"), WinPath.of("\\\\DBSRV\\VC-MNS"), witness, at), at);
        return draft;
    }

    private static Plan plan(SpecDraft draft, State from) {
        return Planner.plan(draft.build(), "", from, "");
    }

    private static List<String> ids(Plan plan) {
        return plan.steps().stream().filter(s -> s.phase() == Phase.CLUSTER).map(Step::id).toList();
    }

    private static List<String> instructions(Plan plan, String id) {
        return ((ConfirmTask) plan.step(id).orElseThrow().action()).instructions();
    }

    @Test
    void the_share_is_prepared_named_made_to_count_by_a_move_and_proved() {
        assertEquals(List.of("1/witness/share-ready", "1/witness/set-share", "1/cluster-group/move-to-vcnode2",
                "1/cluster-group/move-home-to-vcnode1", "1/witness/check-share", "1/witness/vote-proved"),
                ids(plan(draft(Node.Kind.PHYSICAL), State.NOTHING)));
    }

    /** From Windows Server 2008 on there is no account of the Cluster service: the share is reached by the cluster's own computer account. */
    @Test
    void later_windows_opens_the_share_to_the_computer_account_of_the_cluster() {
        SpecDraft draft = draft(Node.Kind.PHYSICAL);
        assertTrue(((ConfirmTask) plan(draft, State.NOTHING).step("1/witness/share-ready").orElseThrow().action()).commands().toString().contains("/GRANT:DOMAIN\\ACCOUNT,FULL"));
        draft.os = OsVersion.W2008_R2;
        ConfirmTask task = (ConfirmTask) plan(draft, State.NOTHING).step("1/witness/share-ready").orElseThrow().action();
        assertTrue(task.commands().toString().contains("/GRANT:DOMAIN\\CLU1$,FULL") && task.commands().toString().contains("DOMAIN\\CLU1$:F"), () -> task.commands().toString());
        assertTrue(task.instructions().stream().noneMatch(i -> i.contains("service account") || i.contains("as that account")), () -> task.instructions().toString());
    }

    @Test
    void a_quorum_disk_or_an_undecided_quorum_needs_none_of_it() {
        assertEquals(List.of(), ids(plan(SampleSpecs.virtualCenterDraft(), State.NOTHING)));
    }

    @Test
    void the_quorum_resource_is_never_taken_offline() {
        for (Step step : plan(draft(Node.Kind.PHYSICAL), State.NOTHING).steps()) {
            assertFalse(step.action() instanceof TakeGroupOffline offline && offline.group().equals(Name.of("Cluster Group")), step.id());
        }
    }

    @Test
    void another_share_is_made_set_and_proved_and_the_group_moved_again_without_the_rest_of_the_plan() {
        Plan first = plan(draft(Node.Kind.PHYSICAL), State.NOTHING);
        State done = Execution.run(first.steps(), State.NOTHING);
        assertTrue(plan(draft(Node.Kind.PHYSICAL), done).isEmpty());
        assertEquals(List.of(), plan(draft(Node.Kind.PHYSICAL), done).unmanaged());
        State drifted = done.mapResource(SET, r -> r.withPrivateProperties(new TreeMap<>(Map.of(
                Name.of("MNSFileShare"), new PropertyValue.Text("\\\\OLD\\share")))));
        assertEquals(List.of("1/witness/share-ready", "1/witness/set-share", "1/cluster-group/move-to-vcnode2", "1/cluster-group/move-home-to-vcnode1",
                "1/witness/check-share", "1/witness/vote-proved"), plan(draft(Node.Kind.PHYSICAL), drifted).steps().stream().map(Step::id).toList());
    }

    @Test
    void a_virtual_witness_is_protected_by_vmware_ha() {
        assertTrue(instructions(plan(draft(Node.Kind.VIRTUAL), State.NOTHING), "1/witness/share-ready").toString().contains("VMware HA"));
        assertFalse(instructions(plan(draft(Node.Kind.PHYSICAL), State.NOTHING), "1/witness/share-ready").toString().contains("VMware HA"));
    }

    @Test
    void from_2008_on_a_wizard_sets_the_witness() {
        SpecDraft draft = draft(Node.Kind.PHYSICAL);
        draft.os = OsVersion.W2008_R2;
        assertEquals(List.of("1/witness/share-ready", "1/witness/set-by-wizard", "1/witness/vote-proved", "1/vc-network-name/computer-account"), ids(plan(draft, State.NOTHING)));
    }
}
